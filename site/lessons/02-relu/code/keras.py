import tensorflow as tf

x = tf.Variable([-5.0, 0.0, 5.0])
with tf.GradientTape() as tape:
    y = tf.keras.activations.relu(x)
slope = tape.gradient(y, x)  # at 0 it takes 0 | 在 0 的地方取 0

z = tf.constant([[-1.2, 0.4], [-0.3, -2.0]])  # a row an input, a column a unit | 一列一個輸入，一欄一個單元
dead = tf.reduce_all(tf.keras.activations.relu(z) == 0, axis=0)
# Not shown: what the test looks at.
print(y.numpy().tolist(), slope.numpy().tolist(), dead.numpy().tolist())

import tensorflow as tf

x = tf.Variable([-5.0, -1e-8, 2.0])
with tf.GradientTape() as tape:
    y = tf.keras.activations.elu(x, alpha=1.0)
slope = tape.gradient(y, x)
# Not shown: what the test looks at.
print([y.numpy().tolist(), slope.numpy().tolist()])

import tensorflow as tf

alpha = 0.1
x = tf.Variable([-5.0, 0.0, 5.0])
with tf.GradientTape() as tape:
    y = tf.nn.leaky_relu(x, alpha=alpha)  # 0.2 if you leave it out | 不寫就是 0.2
slope = tape.gradient(y, x)
# Not shown: what the test looks at.
print(y.numpy().tolist(), slope.numpy().tolist())

import tensorflow as tf

z = tf.Variable([[2.0, 1.0, 0.1]])
p = tf.keras.activations.softmax(z)
loss_of = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)  # not from p | 不是從 p
with tf.GradientTape() as tape:
    loss = loss_of([0], z)
gradient = tape.gradient(loss, z)  # p - y
# Not shown: what the test looks at.
print([p.numpy()[0].tolist(), float(loss), gradient.numpy()[0].tolist()])

import tensorflow as tf

tf.keras.utils.set_random_seed(1)
layers = tf.keras.layers
hidden = [layers.Dense(16, "relu", kernel_initializer="he_normal"), layers.Dense(16, "tanh")]
one_of_k = tf.keras.Sequential([*hidden, layers.Dense(3, "softmax")])  # categorical_crossentropy
yes_or_no = tf.keras.Sequential([*hidden, layers.Dense(1, "sigmoid")])  # binary_crossentropy
number = tf.keras.Sequential([*hidden, layers.Dense(1)])  # mean_squared_error
# Not shown: what the test looks at.
print(tf.reduce_sum(one_of_k(tf.zeros((4, 2))), axis=1).numpy().tolist())

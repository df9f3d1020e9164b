"""What stands beside the activations in the frameworks and is no elementwise activation, with the reason."""

from __future__ import annotations

TORCH = {
    "an element of the result depends on others of the input": """
        softmax softmin log_softmax gumbel_softmax normalize batch_norm group_norm instance_norm layer_norm
        local_response_norm rms_norm Softmax Softmin Softmax2d LogSoftmax MultiheadAttention
        multi_head_attention_forward scaled_dot_product_attention""",
    "pools, resamples, moves or looks up elements": """
        adaptive_avg_pool1d adaptive_avg_pool2d adaptive_avg_pool3d adaptive_max_pool1d adaptive_max_pool2d
        adaptive_max_pool3d adaptive_max_pool1d_with_indices adaptive_max_pool2d_with_indices
        adaptive_max_pool3d_with_indices avg_pool1d avg_pool2d avg_pool3d fractional_max_pool2d fractional_max_pool3d
        fractional_max_pool2d_with_indices fractional_max_pool3d_with_indices lp_pool1d lp_pool2d lp_pool3d max_pool1d
        max_pool2d max_pool3d max_pool1d_with_indices max_pool2d_with_indices max_pool3d_with_indices max_unpool1d
        max_unpool2d max_unpool3d affine_grid grid_sample interpolate upsample upsample_bilinear upsample_nearest
        channel_shuffle native_channel_shuffle pixel_shuffle pixel_unshuffle fold unfold pad embedding embedding_bag
        one_hot""",
    "has weights: products of matrices and convolutions": """
        linear bilinear conv1d conv2d conv3d conv_tbc conv_transpose1d conv_transpose2d conv_transpose3d grouped_mm
        scaled_mm scaled_grouped_mm""",
    "random outside of evaluation, and the identity in it": """
        dropout dropout1d dropout2d dropout3d alpha_dropout feature_alpha_dropout""",
    "compares two arrays": """
        binary_cross_entropy binary_cross_entropy_with_logits cosine_embedding_loss cosine_similarity cross_entropy
        ctc_loss gaussian_nll_loss hinge_embedding_loss huber_loss kl_div l1_loss linear_cross_entropy
        margin_ranking_loss mse_loss multi_margin_loss multilabel_margin_loss multilabel_soft_margin_loss nll_loss
        pairwise_distance pdist poisson_nll_loss smooth_l1_loss soft_margin_loss triplet_margin_loss
        triplet_margin_with_distance_loss""",
    "a type or a helper of the module": """
        Callable DType Optional ScalingType SwizzleType Tensor assert_int_or_pair boolean_dispatch
        handle_torch_function has_torch_function has_torch_function_unary has_torch_function_variadic""",
}

JAX = {
    "an element of the result depends on others of the input": """
        dot_product_attention log_softmax logmeanexp logsumexp softmax standardize""",
    "a product of matrices, or its settings": "get_scaled_dot_general_config scaled_dot_general scaled_matmul",
    "takes integers": "one_hot",
    "a module": "initializers",
    "has no value for negative inputs, and none at 0: a step in the computation of probabilities": "log1mexp",
}

ONNX = {
    "arithmetic of one or two arrays, of which formulas are made": """
        Abs Add Div Max Mean Min Mod Mul Neg Pow Reciprocal Sqrt Sub Sum""",
    "an elementary function that no framework calls an activation": """
        Acos Acosh Asin Asinh Atan Atanh Cos Cosh Erf Log Sin Sinh Tan""",
    "rounds, or tells a kind of number": "Ceil Floor Round Sign IsInf IsNaN",
    "logic, comparison, bits": """
        And BitShift BitwiseAnd BitwiseNot BitwiseOr BitwiseXor Equal Greater GreaterOrEqual Less LessOrEqual Not Or
        Where Xor""",
    "an element of the result depends on others of the input": """
        ArgMax ArgMin Attention BatchNormalization CumProd CumSum GroupNormalization Hardmax InstanceNormalization LRN
        LayerNormalization LinearAttention LogSoftmax LpNormalization MeanVarianceNormalization RMSNormalization
        ReduceL1 ReduceL2 ReduceLogSum ReduceLogSumExp ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum
        ReduceSumSquare RotaryEmbedding Softmax TopK Unique""",
    "pools, resamples, moves or looks up elements": """
        AffineGrid AveragePool CenterCropPad Col2Im Compress Concat DepthToSpace Expand Flatten Gather GatherElements
        GatherND GlobalAveragePool GlobalLpPool GlobalMaxPool GridSample LpPool MaxPool MaxRoiPool MaxUnpool
        NonMaxSuppression NonZero OneHot Pad Reshape Resize ReverseSequence RoiAlign Scatter ScatterElements ScatterND
        Slice SpaceToDepth Split Squeeze TensorScatter Tile Transpose Trilu Unsqueeze Upsample""",
    "has weights, or is a transform: products of matrices, convolutions, recurrent layers": """
        CausalConvWithState Conv ConvInteger ConvTranspose DFT DeformConv Det Einsum GRU Gemm LSTM MatMul
        MatMulInteger QLinearConv QLinearMatMul RNN STFT""",
    "changes the type": "BitCast Cast CastLike DequantizeLinear DynamicQuantizeLinear QuantizeLinear",
    "random": "Bernoulli Dropout Multinomial RandomNormal RandomNormalLike RandomUniform RandomUniformLike",
    "makes an array from none": """
        BlackmanWindow Constant ConstantOfShape EyeLike HammingWindow HannWindow MelWeightMatrix Range Shape Size""",
    "compares two arrays": "NegativeLogLikelihoodLoss SoftmaxCrossEntropyLoss",
    "control flow, sequences, text, images": """
        ConcatFromSequence If ImageDecoder Loop Optional OptionalGetElement OptionalHasElement RegexFullMatch Scan
        SequenceAt SequenceConstruct SequenceEmpty SequenceErase SequenceInsert SequenceLength SequenceMap
        SplitToSequence StringConcat StringNormalizer StringSplit TfIdfVectorizer""",
}

KERAS = {
    "an element of the result depends on others of the input": "log_softmax softmax sparsemax Softmax",
    "handles activations by their names": "Activation deserialize get serialize",
}

TENSORFLOW = {
    "an element of the result depends on others of the input": """
        batch_norm_with_global_normalization batch_normalization isotonic_regression l2_normalize
        local_response_normalization log_softmax lrn moments normalize_moments softmax sufficient_statistics top_k
        approx_max_k approx_min_k weighted_moments zero_fraction""",
    "joins two arrays, relu(x) and relu(-x)": "crelu",
    "pools, resamples, moves or looks up elements": """
        avg_pool avg_pool1d avg_pool2d avg_pool3d collapse_repeated depth_to_space dilation2d embedding_lookup
        embedding_lookup_sparse erosion2d fractional_avg_pool fractional_max_pool max_pool max_pool1d max_pool2d
        max_pool3d max_pool_with_argmax pool safe_embedding_lookup_sparse space_to_batch space_to_depth
        with_space_to_batch""",
    "has weights: products of matrices and convolutions": """
        atrous_conv2d atrous_conv2d_transpose bias_add conv1d conv1d_transpose conv2d conv2d_transpose conv3d
        conv3d_transpose conv_transpose convolution depthwise_conv2d depthwise_conv2d_backprop_filter
        depthwise_conv2d_backprop_input separable_conv2d RNNCellDeviceWrapper RNNCellDropoutWrapper
        RNNCellResidualWrapper""",
    "random": """
        all_candidate_sampler dropout fixed_unigram_candidate_sampler learned_unigram_candidate_sampler""",
    "compares two arrays, or sums one": """
        compute_accidental_hits compute_average_loss ctc_beam_search_decoder ctc_greedy_decoder ctc_loss
        ctc_unique_labels in_top_k l2_loss log_poisson_loss nce_loss sampled_softmax_loss scale_regularization_loss
        sigmoid_cross_entropy_with_logits softmax_cross_entropy_with_logits sparse_softmax_cross_entropy_with_logits
        weighted_cross_entropy_with_logits""",
    "a module": "experimental",
}

"""How far the generated kernels are from the exact values: what users run, measured.

Takes definitions and the folder generated from them; gives a `Verdict` for each kernel. The kernels are called as a
user calls them, and know nothing of this package; the truth is the definition's formula in ball arithmetic.

`kernel_under_test` is one kernel and its exact value, `ulps` the error of whole arrays, `checks` what is asked of a
kernel, `trials` and `cluster` who asks, `campaign` the order of the work and its resumption, `record` what is kept for
the pages. `over_x` is where on the line errors are, with those of `frameworks` and of the `textbook` formula.
"""

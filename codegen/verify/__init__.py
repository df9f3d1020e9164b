"""How far the generated kernels are from the exact values: what users run, measured.

Takes definitions and the folder generated from them; gives a `Verdict` for each kernel. The kernels are called as a
user calls them, and know nothing of this package; the truth is the definition's formula in ball arithmetic.

`subject` is one kernel beside its truth, `ulps` the error of whole arrays, `trial` what is asked of a kernel, `pool`
and `cluster` who asks, `work` the order of the work and its resumption, `record` what is kept of it for the pages.
"""

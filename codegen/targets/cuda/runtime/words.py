"""The text of kernels in the words of a GPU.

Takes the text of a module of `kernels`, which is that of the CPU; gives its functions with a word for every operator:
`a * b + c` is `add(mul(a, b), c)`. What a compiler for a GPU makes of an operator it may contract; a word is one
instruction, correctly rounded. So there is one text, and the bits are those of the CPU.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping

OPERATORS: Mapping[type[ast.operator], str] = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "div",
    ast.BitAnd: "both",
    ast.BitOr: "either",
    ast.LShift: "shl",
    ast.RShift: "sar",
}
NAMED = {"abs": "magnitude"}  # what has another name here
TYPES = ("float32", "float64", "int32", "int64")
RESERVED = frozenset((*OPERATORS.values(), *NAMED.values(), *TYPES))  # no value of a program may be called so


def in_words(text: str) -> ast.Module:
    """The functions of a text without their docstrings and decorators, and further names of them."""
    kept: list[ast.stmt] = []
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef):
            node.decorator_list = []
            node.body = node.body[ast.get_docstring(node) is not None :]
        if isinstance(node, ast.FunctionDef | ast.Assign):
            kept.append(_InWords().visit(node))
    return ast.fix_missing_locations(ast.Module(kept, []))


class _InWords(ast.NodeTransformer):
    """Operators become words, and a number that has no type of its own gets it."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        return _call(OPERATORS[type(node.op)], node.left, node.right)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if isinstance(node.func, ast.Name):
            if node.func.id == "lookup":
                columns, column, index = node.args
                assert isinstance(columns, ast.Name) and isinstance(column, ast.Constant)
                return _call(column_name(columns.id, column.value), self.visit(index))
            node.func.id = NAMED.get(node.func.id, node.func.id)
            if node.func.id in TYPES and isinstance(_unsigned(node.args[0]), ast.Constant):
                return node
        return self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        made = node.value.func if isinstance(node.value, ast.Call) else None
        return node if isinstance(made, ast.Name) and made.id == "table" else self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        match node.value:
            case float():
                return _call("float64", node)
            case int() if not isinstance(node.value, bool):
                return _call("int64", node)
        return node


def column_name(table: str, column: object) -> str:
    """The function that looks up in a column of a table."""
    return f"{table}_{column}"


def _unsigned(node: ast.expr) -> ast.expr:
    return node.operand if isinstance(node, ast.UnaryOp) else node


def _call(name: str, *arguments: ast.expr) -> ast.Call:
    return ast.Call(ast.Name(name, ast.Load()), list(arguments), [])

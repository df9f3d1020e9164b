"""The command line: which commands there are, and the status that each ending has.

Takes arguments; gives an exit status: 0 well, 1 stale or past a limit, 2 a mistake of the user's, 3 a fault of the
tool's own. A command's module is imported when the command is given, so that `--help` answers at once.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from importlib import import_module

import click

from ..errors import UserError, UserErrors, did_you_mean
from .terminal import print_json, print_problem

WELL, STALE, MISTAKE, FAULT, INTERRUPTED = 0, 1, 2, 3, 130


# The name of each command's module in `commands`, and its line in the list, by what it is for.
GROUPS = {
    "Ask": {
        "list": "List the activations that are defined.",
        "show": "Show an activation in a screen, or what each stage made of it.",
        "derive": "The same for a formula typed at the command line.",
        "facts": "Print the certified facts of an activation.",
        "compare": "Print the certified distance of two activations.",
        "relatives": "Find the known activations that one equals, up to scaling and shifting.",
        "claims": "Print the verdicts on common claims about activations.",
    },
    "Make": {
        "new": "Write a definition to start from.",
        "build": "Write the generated code, or check that it is up to date.",
        "lut": "Make the 8-bit look-up table of an activation, for quantised inference.",
        "docs": "Build the documentation.",
    },
    "Measure": {
        "verify": "Measure the error of the generated kernels.",
        "bench": "Time the kernels and the installed peers.",
        "doctor": "Check what this machine can run, and what is missing.",
    },
}
COMMANDS = {name: told for group in GROUPS.values() for name, told in group.items()}
_EXAMPLES = ("show gelu", 'derive "x*tanh(log(1 + exp(x)))"', "compare gelu swish:beta=1.702", "build")


class _Commands(click.Group):
    """The commands of `COMMANDS`, each imported at its use."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        if cmd_name not in COMMANDS:
            raise UserError(f"there is no command {cmd_name}", did_you_mean(cmd_name, COMMANDS))
        command: click.Command = import_module(f".commands.{cmd_name}", __package__).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        widest = max(map(len, COMMANDS))
        for title, group in GROUPS.items():
            with formatter.section(title):
                formatter.write_dl([(name.ljust(widest), told) for name, told in group.items()])
        with formatter.section("Examples"):
            formatter.write_dl([(f"{ctx.command_path} {example}", "") for example in _EXAMPLES])


def _version(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked:
        from importlib import metadata

        click.echo(f"actforge {metadata.version('actforge')}")
        ctx.exit()


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="Show the version.")
def cli() -> None:
    """Activation functions from their formulas: derivatives and kernels, derived and generated."""
    # A build holds millions of small objects, hardly any in a cycle: looking for those takes a third of its time.
    gc.set_threshold(200_000, 20, 20)
    sys.set_int_max_str_digits(0)  # exact numbers are as long as they are; the grammar bounds what is typed


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status; never raises."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    colour = False if os.environ.get("NO_COLOR") else True if os.environ.get("FORCE_COLOR") else None
    with click.Context(cli, color=colour).scope():  # for errors, too, which end the command's own
        try:
            if any("\0" in word for word in words):  # no shell gives one, and no file has it in its name
                raise click.UsageError("an argument holds a null character; leave it out")
            status = cli.main(words, prog_name="python -m codegen", standalone_mode=False, color=colour)
            return WELL if status is None else int(status)
        except click.exceptions.NoArgsIsHelpError as error:
            error.show()
            return MISTAKE
        except Exception as error:
            return _end(error, as_json="--json" in words)


def _end(error: Exception, as_json: bool) -> int:
    """Tell what ended a command, and give the status that it ends with."""
    errors = error.errors if isinstance(error, UserErrors) else (error,)
    status = max(_judge(one)[0] for one in errors)
    for one in errors:
        if _judge(one)[0] == FAULT:
            import traceback

            traceback.print_exception(one)
    if as_json:
        told = [_as_object(one) for one in errors]
        done = error.done if isinstance(error, UserErrors) else {}
        print_json("error", {**done, "error": told[0], **({"errors": told} if len(told) > 1 else {})})
        return status
    for one in errors:
        _, where, what, todo = _judge(one)
        print_problem("error", "red", where, what, todo, one.shown() if isinstance(one, UserError) else None)
    return status


def _as_object(error: Exception) -> dict[str, object]:
    status, where, what, todo = _judge(error)
    told: dict[str, object] = {"status": status, "where": where, "what": what, "todo": todo}
    excerpt = error.shown() if isinstance(error, UserError) else None
    if excerpt:
        told["excerpt"] = asdict(excerpt)
    return told


def _judge(error: Exception) -> tuple[int, str, str, str]:
    """The status, the place, what is wrong, and what to do."""
    match error:
        case UserError():
            return MISTAKE, error.where, error.what, error.todo
        case click.Abort():
            return INTERRUPTED, "", "interrupted", "the output is as it was"
        case click.ClickException():
            context = getattr(error, "ctx", None)
            todo = f"see: {context.command_path} --help" if context else ""
            return MISTAKE, "", error.format_message().rstrip("."), todo
        # importlib.metadata's PackageNotFoundError is a ModuleNotFoundError, too.
        case ModuleNotFoundError() if error.name and error.name.partition(".")[0] != __package__:
            return MISTAKE, "", f"the package {error.name} is not installed", "pip install actforge"
        case _:
            todo = "please report it, with the lines above and the command that you gave"
            return FAULT, "", f"a fault of the tool's own: {type(error).__name__}: {error}", todo

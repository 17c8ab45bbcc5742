package fr.completude.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.completude.batch.NightException;
import fr.completude.config.ConfigException;
import fr.completude.config.Nearest;
import fr.completude.language.Messages;
import fr.completude.reading.ReaderUnavailableException;
import fr.completude.storage.BrokenSealException;
import fr.completude.storage.SealRefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what went wrong, and with which status the program ends. */
final class Complaints {

    private final Completude program;
    private final Messages messages;

    Complaints(Completude program) {
        this.program = program;
        this.messages = program.messages();
    }

    /** The arguments were not understood. */
    int misunderstood(ParameterException failure, String[] args) {
        program.screen().err().println(sentence(failure));
        return ExitCode.USAGE.status();
    }

    /** A command failed. */
    int failed(Exception failure, CommandLine line, ParseResult arguments) {
        complain(failure);
        return exitCode(failure).status();
    }

    /** Tells the user; the internals are shown only on demand. */
    void complain(Throwable failure) {
        if (program.debug()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            program.screen().err().print(trace);
        }
        program.screen().err().println(sentence(failure));
    }

    /** What a failure is to the user; the internals of the program are not. */
    private String sentence(Throwable failure) {
        if (failure instanceof CommandFailure
                || failure instanceof ConfigException
                || failure instanceof ReaderUnavailableException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof SealRefusedException refused) {
            return messages.say(refused.code(), refused.place());
        }
        if (broken(failure) instanceof BrokenSealException broken) {
            return messages.say(broken.code(), broken.file());
        }
        if (failure instanceof NightException night) {
            return messages.say(night.code(), night.values());
        }
        return messages.say("cli.internal", failure.getClass().getSimpleName());
    }

    private static @Nullable Throwable broken(Throwable failure) {
        return failure instanceof UncheckedIOException ? failure.getCause() : failure;
    }

    static ExitCode exitCode(Throwable failure) {
        if (failure instanceof CommandFailure own) {
            return own.exitCode();
        }
        if (failure instanceof NightException night) {
            return night.refusal() ? ExitCode.USAGE : ExitCode.INTERNAL;
        }
        return failure instanceof ConfigException || failure instanceof SealRefusedException
                ? ExitCode.USAGE
                : ExitCode.INTERNAL;
    }

    private String sentence(ParameterException failure) {
        CommandLine line = failure.getCommandLine();
        // A misspelt option often is the reason why another is missing.
        if (!line.getUnmatchedArguments().isEmpty()) {
            return unknown(line.getUnmatchedArguments().get(0), line);
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), line);
        }
        if (failure instanceof MissingParameterException missing) {
            return messages.say(
                    "cli.missing",
                    names(missing.getMissing()),
                    line.getCommandSpec().qualifiedName());
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return messages.say("cli.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null && failure.getValue() != null) {
            return messages.say("cli.bad-value", failure.getValue(), name(argument), expected(argument));
        }
        return messages.say("cli.not-understood", line.getCommandSpec().qualifiedName());
    }

    private String unknown(String word, CommandLine line) {
        boolean option = word.startsWith("-");
        List<String> known = new ArrayList<>(
                option
                        ? line.getCommandSpec().optionsMap().keySet()
                        : line.getSubcommands().keySet());
        String key = option ? "cli.unknown-option" : known.isEmpty() ? "cli.unknown-argument" : "cli.unknown-command";
        String typed = option ? word.replaceFirst("=.*", "") : word;
        return Nearest.to(typed, known)
                .map(near -> messages.say(key + ".near", typed, near))
                .orElseGet(() -> messages.say(key, typed, line.getCommandSpec().qualifiedName()));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(Complaints::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + (option.paramLabel().isEmpty() ? "" : " " + option.paramLabel())
                : argument.paramLabel();
    }

    private String expected(ArgSpec argument) {
        Class<?> type = argument.type();
        if (type.isEnum()) {
            return List.of(type.getEnumConstants()).stream()
                    .map(value -> value.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        return messages.say("cli.expected." + type.getSimpleName());
    }
}

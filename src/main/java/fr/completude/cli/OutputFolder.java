package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.completude.language.Messages;

/** A folder to write reports to. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * Makes it, so that a wrong one is told before anything is read.
     *
     * @throws CommandFailure when it cannot be written
     */
    static void prepare(Path folder, Messages messages) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(folder, messages);
        }
        if (!Files.isWritable(folder)) {
            throw unwritable(folder, messages);
        }
    }

    static CommandFailure unwritable(Path folder, Messages messages) {
        return new CommandFailure(ExitCode.USAGE, messages.say("cli.output-unwritable", folder));
    }
}

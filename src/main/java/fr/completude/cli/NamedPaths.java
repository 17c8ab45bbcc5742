package fr.completude.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.completude.intake.Deposit;
import fr.completude.language.Messages;

/**
 * What the user named: dossiers, or loose files that make one.
 *
 * @param deposits folders and zips, a dossier each
 * @param loose files of one dossier; empty when there are deposits
 */
record NamedPaths(List<Deposit> deposits, List<Path> loose) {

    /**
     * Sorts the paths.
     *
     * @throws CommandFailure when one is not there, or both kinds are named
     */
    static NamedPaths of(List<Path> paths, Messages messages) {
        List<Deposit> deposits = new ArrayList<>();
        List<Path> loose = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new CommandFailure(ExitCode.USAGE, messages.say("cli.check.no-such-path", path));
            }
            Optional<Deposit> deposit = Deposit.at(path);
            deposit.ifPresentOrElse(deposits::add, () -> loose.add(path));
        }
        if (!deposits.isEmpty() && !loose.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, messages.say("cli.check.mixed"));
        }
        return new NamedPaths(deposits, loose);
    }
}

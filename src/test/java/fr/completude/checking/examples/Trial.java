package fr.completude.checking.examples;

import java.nio.file.Path;
import java.util.List;

import fr.completude.checking.Judge;
import fr.completude.dossier.Declaration;
import org.jspecify.annotations.Nullable;

/** One worked dossier as something to try a changed matrix on. */
public final class Trial {

    private final Example example;

    private Trial(Example example) {
        this.example = example;
    }

    /** Every worked dossier beside the rules. */
    public static List<Trial> beside(Path config, Judge judge) {
        return ExampleFile.beside(config).stream()
                .map(file -> ExampleFile.read(file, file.toString(), judge))
                .flatMap(file -> file.examples().stream())
                .map(Trial::new)
                .toList();
    }

    /** Whether it comes out as it says. */
    public boolean holds(Judge judge) {
        return new Comparison(example, judge).differences().isEmpty();
    }

    /** The procedure it declares; null when it leaves that to be told from the papers. */
    public @Nullable String procedure() {
        return example.declaration().procedure();
    }

    /** Whether it expects something of a requirement, or of a part of it. */
    public boolean names(String requirement) {
        return example.expected().keySet().stream()
                .anyMatch(id -> id.equals(requirement) || id.startsWith(requirement + "."));
    }

    public Declaration declaration() {
        return example.declaration();
    }

    public List<fr.completude.dossier.Piece> pieces() {
        return example.pieces();
    }

    public String id() {
        return example.id();
    }
}

package fr.completude.checking.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fr.completude.config.Problems;

/** The list of communes, a CSV file. */
public final class RegistryFuzz {

    public static final List<String> SEEDS = List.of(
            "code_insee;commune;dep;statut;date_raccordement;source;vu_le\n30189;Nîmes;30;oui;2020-01-01;liste;2026-11-01\n",
            "\uFEFF# note\ncode_insee;commune;dep;statut;date_raccordement;source;vu_le;codes_rattaches\n75056;Paris;75;oui;;liste;2026-11-01;75101-75120 75056\n2A004;Ajaccio;2A;non;;x;2026-11-01;\n");

    private static final Path FOLDER = FuzzFolder.make();

    private RegistryFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            Files.write(FOLDER.resolve(RegistryReader.FILE), data);
            RegistryReader.read(FOLDER, new Problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

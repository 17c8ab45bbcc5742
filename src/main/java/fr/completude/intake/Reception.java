package fr.completude.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.completude.config.ConfigProblem;
import fr.completude.config.Problems;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Dossier;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Lets dossiers in: lists their files, hashes them, reads what was declared. Thread-safe. */
public final class Reception {

    private final ReceptionRules rules;
    private final DossierYaml yaml;

    public Reception(ReceptionRules rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.yaml = new DossierYaml(vocabulary);
    }

    /**
     * The dossier of a deposit. The files of a zip are unpacked into the work folder, and are gone when it is closed.
     *
     * @throws IOException when the deposit goes away meanwhile, or the work folder cannot be written
     */
    public Received receive(Deposit deposit, WorkFolder work) throws IOException {
        List<SourceFile> files = deposit instanceof DossierZip
                ? ZipFiles.of(deposit.location(), rules, work)
                : FolderFiles.of(deposit.location(), rules);
        return declared(deposit, files);
    }

    /**
     * What a deposit declares, without hashing or unpacking its pieces: enough to put the soonest appointment first.
     * Mistakes are left to {@link #receive}.
     *
     * @throws IOException when the deposit goes away meanwhile
     */
    public Declaration glance(Deposit deposit) throws IOException {
        Declaration declaration = DeclarationText.of(deposit, rules)
                .map(text -> yaml.parse(text, deposit.name(), new Problems()))
                .orElse(Declaration.NONE);
        return inMairie(declaration, deposit.mairie());
    }

    /**
     * A dossier of files named one by one.
     *
     * @throws IOException when one of them cannot be read
     */
    public Dossier loose(String name, List<Path> paths, Declaration declaration) throws IOException {
        Admission admission = new Admission(rules);
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(LooseFile.of(path, admission));
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return new Dossier(name, declaration, DistinctPaths.of(files));
    }

    /**
     * What the text of a {@code dossier.yaml} declares.
     *
     * @param shownAs what its mistakes call it
     * @throws fr.completude.config.ConfigException with all of them
     */
    public Declaration declared(String text, String shownAs) {
        Problems problems = new Problems();
        Declaration declaration = yaml.parse(text, shownAs, problems);
        problems.orThrow();
        return declaration;
    }

    private Received declared(Deposit deposit, List<SourceFile> files) {
        Problems problems = new Problems();
        List<SourceFile> declarations = files.stream()
                .filter(file -> DeclarationText.isDeclaration(file.path()))
                .toList();
        if (declarations.size() > 1) {
            problems.add(new ConfigProblem(
                    deposit.name(), 0, "le dossier contient plusieurs fichiers dossier.yaml ; n'en gardez qu'un."));
        }
        Declaration declaration = declarations.stream()
                .findFirst()
                .map(file -> read(file, deposit.name() + "/" + file.path(), problems))
                .orElse(Declaration.NONE);
        List<SourceFile> pieces =
                files.stream().filter(file -> !declarations.contains(file)).toList();
        return new Received(
                new Dossier(deposit.name(), inMairie(declaration, deposit.mairie()), pieces), problems.found());
    }

    private Declaration read(SourceFile file, String shownAs, Problems problems) {
        if (file.problem() != null && file.problem() != FileProblem.EMPTY) {
            problems.add(new ConfigProblem(shownAs, 0, "le fichier ne peut pas être ouvert sans risque."));
            return Declaration.NONE;
        }
        return yaml.read(file.location(), shownAs, problems);
    }

    private static Declaration inMairie(Declaration declaration, @Nullable String mairie) {
        return new Declaration(
                declaration.procedure(),
                declaration.appointment(),
                Optional.ofNullable(declaration.mairie()).orElse(mairie),
                declaration.applicant(),
                declaration.partner(),
                declaration.representative(),
                declaration.otherParent(),
                declaration.facts());
    }
}

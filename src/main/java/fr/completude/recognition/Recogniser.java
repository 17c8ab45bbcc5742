package fr.completude.recognition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.language.Messages;
import fr.completude.recognition.again.SecondLooks;
import fr.completude.recognition.catalogue.Catalogue;
import fr.completude.recognition.catalogue.CatalogueLoader;
import fr.completude.recognition.clues.Scorer;
import fr.completude.recognition.photo.PhotoLimits;
import fr.completude.recognition.split.Splitter;
import fr.completude.recognition.twoddoc.TwoDDocReader;
import fr.completude.recognition.wording.WordModel;
import fr.completude.recognition.wording.Wording;
import fr.completude.recognition.wording.WordingLimits;

/** Says which pieces the files of a dossier hold, and what stands on each. Holds no state between dossiers. */
public final class Recogniser {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Catalogue catalogue;
    private final TwoDDocReader codes;
    private final RecognitionSteps steps;

    private Recogniser(
            Catalogue catalogue,
            WordingLimits words,
            PhotoLimits limits,
            TwoDDocReader codes,
            SecondLooks secondLooks) {
        this.catalogue = catalogue;
        this.codes = codes;
        this.steps = new RecognitionSteps(
                new PhotoFinder(limits),
                new Splitter(new Scorer(catalogue), codes),
                new Wording(WordModel.load(), words, catalogue),
                new PieceMaker(Messages.french(), catalogue.legibility()),
                secondLooks);
    }

    /**
     * Reads the catalogue: {@code reconnaissance.yaml}, {@code vocabulaire.yaml}, {@code emetteurs.yaml}, {@code photo.yaml}, {@code
     * relecture.yaml}, {@code 2d-doc.yaml} with the files of trust it names, and {@code pieces/*.yaml}.
     *
     * @param configFolder the configuration folder
     * @throws fr.completude.config.ConfigException with every mistake in those files
     */
    public static Recogniser load(Path configFolder) {
        Problems problems = new Problems();
        Catalogue catalogue = new CatalogueLoader(configFolder, problems).load();
        WordingLimits words = YamlFile.read(configFolder.resolve("vocabulaire.yaml"), "vocabulaire.yaml", problems)
                .map(WordingLimits::read)
                .orElse(WordingLimits.NONE);
        PhotoLimits limits = YamlFile.read(configFolder.resolve("photo.yaml"), "photo.yaml", problems)
                .map(PhotoLimits::read)
                .orElse(new PhotoLimits(0, List.of(), List.of(), List.of()));
        TwoDDocReader codes = TwoDDocReader.load(configFolder, catalogue.ids(), problems);
        SecondLooks secondLooks = SecondLooks.load(configFolder, catalogue, problems);
        problems.orThrow();
        return new Recogniser(catalogue, words, limits, codes, secondLooks);
    }

    /** What whoever starts a run should know of the files of trust; empty when there is nothing to say. */
    public Optional<String> warning(LocalDate today, Messages messages) {
        return codes.oldListOf(today)
                .map(issued -> messages.say(
                        "twoddoc.list-old",
                        DAY.format(issued),
                        String.valueOf(ChronoUnit.DAYS.between(issued, today))));
    }

    /** Ids of the types a piece can be given. */
    public Set<String> types() {
        return catalogue.subtypes().keySet();
    }

    /** Ids of the subtypes of each type; none for most. */
    public Map<String, Set<String>> subtypes() {
        return catalogue.subtypes();
    }

    /**
     * Goes through the files of a dossier. Files that could not be read give no pieces.
     *
     * @param files as read; their words, zones and pictures are all that is looked at
     */
    public Recognition recognition(List<ReadFile> files) {
        return Recognition.of(steps, files);
    }

    /** The pieces of a dossier, in the order of its files and pages, as they are before any second look. */
    public List<Piece> recognise(List<ReadFile> files) {
        return recognition(files).pieces();
    }
}

package fr.completude.recognition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.dossier.Box;
import fr.completude.dossier.Look;
import fr.completude.dossier.Page;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Region;
import fr.completude.dossier.SecondReading;
import fr.completude.language.Messages;
import fr.completude.recognition.again.SecondLooks;
import fr.completude.recognition.catalogue.Catalogue;
import fr.completude.recognition.catalogue.CatalogueLoader;
import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.clues.Scorer;
import fr.completude.recognition.photo.PhotoLimits;
import fr.completude.recognition.split.Group;
import fr.completude.recognition.split.Splitter;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.twoddoc.TwoDDocReader;
import fr.completude.recognition.wording.WordModel;
import fr.completude.recognition.wording.Wording;
import fr.completude.recognition.wording.WordingLimits;

/** Says which pieces the files of a dossier hold, and what stands on each. Holds no state between dossiers. */
public final class Recogniser {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Catalogue catalogue;
    private final Splitter splitter;
    private final Wording wording;
    private final PieceMaker pieces;
    private final PhotoFinder photos;
    private final SecondLooks secondLooks;
    private final TwoDDocReader codes;

    private Recogniser(
            Catalogue catalogue,
            WordingLimits words,
            PhotoLimits limits,
            TwoDDocReader codes,
            SecondLooks secondLooks) {
        this.catalogue = catalogue;
        this.splitter = new Splitter(new Scorer(catalogue), codes);
        this.wording = new Wording(WordModel.load(), words, catalogue);
        this.pieces = new PieceMaker(Messages.french(), catalogue.legibility());
        this.photos = new PhotoFinder(limits);
        this.secondLooks = secondLooks;
        this.codes = codes;
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
     * The pieces of a dossier, in the order of its files and pages. Files that could not be read give none.
     *
     * @param files as read; their words, zones and pictures are all that is looked at
     */
    public List<Piece> recognise(List<ReadFile> files) {
        List<Piece> found = new ArrayList<>();
        List<ReadFile> papers = new ArrayList<>();
        for (ReadFile file : files) {
            List<Page> pages = new ArrayList<>();
            for (Page page : file.pages()) {
                List<Piece> here = photos.find(file.source().path(), page);
                if (here.isEmpty()) {
                    pages.add(page);
                }
                found.addAll(here);
            }
            papers.add(new ReadFile(
                    file.source(), file.mediaType(), file.pageCount(), file.problem(), pages, file.readMs()));
        }
        List<Group> groups =
                splitter.split(papers).stream().map(wording::weighed).toList();
        papers.forEach(paper -> paper.pages().stream()
                .flatMap(page ->
                        photos.findAmongWords(paper.source().path(), page, bearing(groups, paper, page)).stream())
                .forEach(found::add));
        groups.stream()
                .map(pieces::piece)
                .filter(piece -> !CoveringNote.is(piece, files))
                .forEach(found::add);
        addWordless(papers, found);
        return InOrder.numbered(found, files);
    }

    /** The parts of a page taken up by papers that a photo may be stuck on. */
    private static List<Box> bearing(List<Group> groups, ReadFile file, Page page) {
        return groups.stream()
                .filter(group -> group.type().filter(PieceType::bearsPhoto).isPresent())
                .flatMap(group -> group.text().pages().stream())
                .map(PageText::region)
                .filter(region -> region.file().equals(file.source().path()) && region.page() == page.number())
                .map(Region::box)
                .toList();
    }

    /**
     * For each file, or attachment, whose pages show something that is in no piece: one piece of these pages, for a
     * person to look at. A page written by hand may follow one that was recognised.
     */
    private void addWordless(List<ReadFile> papers, List<Piece> found) {
        for (ReadFile paper : papers) {
            String file = paper.source().path();
            Map<String, List<Page>> left = paper.pages().stream()
                    .filter(page -> !page.pictures().isEmpty())
                    .filter(page -> found.stream().noneMatch(piece -> holds(piece, file, page)))
                    .collect(Collectors.groupingBy(
                            page -> String.valueOf(page.part()), LinkedHashMap::new, Collectors.toList()));
            left.values().forEach(pages -> found.add(pieces.wordless(file, pages)));
        }
    }

    private static boolean holds(Piece piece, String file, Page page) {
        return piece.regions().stream()
                .anyMatch(region -> region.file().equals(file) && region.page() == page.number());
    }

    /** Where to look again for what pieces lack, by path of the file. */
    public Map<String, List<Look>> looks(List<ReadFile> files, List<Piece> pieces) {
        return secondLooks.looks(files, pieces);
    }

    /**
     * The pieces with what they lacked, as far as a second look showed it. What was read with assurance stays.
     *
     * @param seen by path of the file
     */
    public List<Piece> completed(List<ReadFile> files, List<Piece> pieces, Map<String, List<SecondReading>> seen) {
        return seen.isEmpty() ? pieces : secondLooks.completed(pieces, recognise(secondLooks.amended(files, seen)));
    }
}

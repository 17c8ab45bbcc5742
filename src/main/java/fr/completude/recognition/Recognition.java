package fr.completude.recognition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.completude.dossier.Box;
import fr.completude.dossier.Look;
import fr.completude.dossier.Page;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Region;
import fr.completude.dossier.SecondReading;
import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.split.Group;
import fr.completude.recognition.text.PageText;

/**
 * What was recognised in the files of one dossier, and how: after second looks only files in which something else was
 * seen are gone through again. For one thread.
 */
public final class Recognition {

    private final RecognitionSteps steps;
    private final List<ReadFile> files;
    private final Map<ReadFile, SplitFile> split;
    private final Map<Group, Made> made;
    private final List<Piece> pieces;

    /**
     * A piece made.
     *
     * @param group as its words weigh it
     */
    private record Made(Group group, Piece piece) {}

    private Recognition(
            RecognitionSteps steps, List<ReadFile> files, Map<ReadFile, SplitFile> split, Map<Group, Made> made) {
        this.steps = steps;
        this.files = files;
        this.split = split;
        this.made = made;
        this.pieces = found();
    }

    static Recognition of(RecognitionSteps steps, List<ReadFile> files) {
        return new Recognition(steps, files, new IdentityHashMap<>(), new IdentityHashMap<>());
    }

    /** The pieces, in the order of files and pages. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** Where to look again for what pieces lack, by path of the file. */
    public Map<String, List<Look>> looks() {
        return steps.secondLooks().looks(files, pieces);
    }

    /**
     * The pieces with what they lacked, as far as a second look showed it. What was read with assurance stays.
     *
     * @param seen by path of the file
     */
    public List<Piece> completed(Map<String, List<SecondReading>> seen) {
        if (seen.isEmpty()) {
            return pieces;
        }
        Recognition again = new Recognition(steps, steps.secondLooks().amended(files, seen), split, made);
        return steps.secondLooks().completed(pieces, again.pieces);
    }

    private List<Piece> found() {
        List<SplitFile> apart = files.stream()
                .map(file -> split.computeIfAbsent(file, one -> SplitFile.of(steps, one)))
                .toList();
        List<Piece> found = new ArrayList<>();
        apart.forEach(file -> found.addAll(file.photos()));
        List<Made> papers =
                steps
                        .splitter()
                        .joined(apart.stream()
                                .flatMap(file -> file.groups().stream())
                                .toList())
                        .stream()
                        .map(group -> made.computeIfAbsent(group, this::made))
                        .toList();
        List<Group> groups = papers.stream().map(Made::group).toList();
        apart.stream().map(SplitFile::papers).forEach(file -> file.pages()
                .forEach(page -> found.addAll(
                        steps.photos().findAmongWords(file.source().path(), page, bearing(groups, file, page)))));
        papers.stream()
                .map(Made::piece)
                .filter(piece -> !CoveringNote.is(piece, files))
                .forEach(found::add);
        addWordless(apart.stream().map(SplitFile::papers).toList(), found);
        return InOrder.numbered(found, files);
    }

    private Made made(Group group) {
        Group weighed = steps.wording().weighed(group);
        return new Made(weighed, steps.pieces().piece(weighed));
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
            left.values().forEach(pages -> found.add(steps.pieces().wordless(file, pages)));
        }
    }

    private static boolean holds(Piece piece, String file, Page page) {
        return piece.regions().stream()
                .anyMatch(region -> region.file().equals(file) && region.page() == page.number());
    }
}

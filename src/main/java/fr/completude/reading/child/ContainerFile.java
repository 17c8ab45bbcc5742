package fr.completude.reading.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.UnreadPart;
import fr.completude.reading.child.container.ContainerException;
import fr.completude.reading.child.container.Containers;
import fr.completude.reading.child.container.Contents;
import fr.completude.reading.child.container.Enclosed;
import fr.completude.reading.child.container.TextPage;
import fr.completude.reading.wire.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds text and other files: its own text first, then the pages of each file in it. One in it that cannot
 * be opened counts as one page, which cannot be read. At any time one of them is open.
 */
final class ContainerFile implements PagedFile {

    /** Files beyond the limit that are still named; that there were too many is said in any case. */
    private static final int NAMED = 100;

    private final List<TextPage> text;
    private final List<Part> parts = new ArrayList<>();
    private final Set<UnreadPart> unread = new LinkedHashSet<>();
    private final ReadLimits limits;
    private final PartOpener opener;
    private int pageCount;
    private @Nullable Part current;
    private @Nullable PagedFile open;

    /**
     * A file in it.
     *
     * @param before pages of the container before it
     * @param failure why it cannot be opened; null when it can
     */
    private record Part(
            Enclosed enclosed,
            @Nullable String mediaType,
            int before,
            int pageCount,
            @Nullable UnreadableFileException failure) {

        boolean holds(int number) {
            return number > before && number <= before + pageCount;
        }

        UnreadPart unread(FileProblem problem) {
            return new UnreadPart(enclosed.name(), mediaType, problem);
        }
    }

    private ContainerFile(List<TextPage> text, ReadLimits limits, PartOpener opener) {
        this.text = text;
        this.limits = limits;
        this.opener = opener;
        this.pageCount = text.size();
    }

    static ContainerFile open(byte[] content, String mediaType, ReadLimits limits, PartOpener opener)
            throws UnreadableFileException {
        try {
            Contents contents = Containers.open(content, mediaType, limits.containers());
            ContainerFile file = new ContainerFile(contents.pages(), limits, opener);
            file.count(contents.enclosed());
            if (file.pageCount == 0) {
                throw new UnreadableFileException(FileProblem.EMPTY);
            }
            return file;
        } catch (ContainerException e) {
            throw new UnreadableFileException(e.problem(), e);
        }
    }

    /** Opens every file in it once, within what may be unpacked, to learn its pages. */
    private void count(List<Enclosed> enclosed) {
        long left = limits.containers().unpackedBytes();
        int most = Math.min(enclosed.size(), limits.containers().parts());
        for (Enclosed part : enclosed.subList(0, most)) {
            String mediaType = null;
            try {
                PartOpener.Unpacked unpacked = opener.unpack(part, left);
                left -= unpacked.content().length;
                mediaType = unpacked.mediaType();
                if (!part.isOrnament() || !SmallPicture.is(unpacked.content())) {
                    countPages(part, unpacked);
                }
            } catch (UnreadableFileException e) {
                leaveOut(part, mediaType, e);
            }
        }
        for (Enclosed part : enclosed.subList(most, Math.min(enclosed.size(), most + NAMED))) {
            leaveOut(part, null, new UnreadableFileException(FileProblem.TOO_MANY_PAGES));
        }
    }

    private void leaveOut(Enclosed enclosed, @Nullable String mediaType, UnreadableFileException failure) {
        Part part = new Part(enclosed, mediaType, pageCount, 1, failure);
        add(part);
        unread.add(part.unread(failure.problem()));
    }

    private void countPages(Enclosed enclosed, PartOpener.Unpacked unpacked) throws UnreadableFileException {
        try (PagedFile file = opener.open(unpacked, limits)) {
            Part part = new Part(enclosed, unpacked.mediaType(), pageCount, file.pageCount(), null);
            add(part);
            learn(part, file);
        }
    }

    private void add(Part part) {
        parts.add(part);
        pageCount += part.pageCount();
    }

    private void learn(Part part, PagedFile file) {
        FileProblem problem = file.problem();
        String name = part.enclosed().name();
        file.unreadParts()
                .forEach(inner ->
                        unread.add(new UnreadPart(name + "/" + inner.name(), inner.mediaType(), inner.problem())));
        if (problem != null && file.unreadParts().isEmpty()) {
            unread.add(part.unread(problem));
        }
    }

    @Override
    public int pageCount() {
        return pageCount;
    }

    @Override
    public PageContent page(int number) throws UnreadableFileException {
        if (number <= text.size()) {
            return new PageContent.Text(ReadBy.TYPED, text.get(number - 1).words(), TextPage.WIDTH, TextPage.HEIGHT, 0);
        }
        Part part = partOf(number);
        if (part.failure() != null) {
            throw part.failure();
        }
        PagedFile file = opened(part);
        try {
            return file.page(number - part.before());
        } catch (UnreadableFileException e) {
            if (file.part(number - part.before()) == null) {
                unread.add(part.unread(e.problem()));
            }
            throw e;
        }
    }

    @Override
    public Optional<PageContent.Picture> drawn(int number, int turn, double dpi) throws UnreadableFileException {
        if (number <= text.size()) {
            return Optional.empty();
        }
        Part part = partOf(number);
        return part.failure() == null ? opened(part).drawn(number - part.before(), turn, dpi) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> takenOn(int number) {
        if (number <= text.size()) {
            return Optional.empty();
        }
        Part part = partOf(number);
        return open != null && part.equals(current) ? open.takenOn(number - part.before()) : Optional.empty();
    }

    private Part partOf(int number) {
        return parts.stream()
                .filter(part -> part.holds(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No page " + number));
    }

    private PagedFile opened(Part part) throws UnreadableFileException {
        PagedFile file = open;
        if (file == null || !part.equals(current)) {
            close();
            file = opener.open(
                    opener.unpack(part.enclosed(), limits.containers().unpackedBytes()), limits);
            open = file;
            current = part;
        }
        return file;
    }

    @Override
    public @Nullable PagePart part(int number) {
        if (number <= text.size()) {
            return null;
        }
        Part part = partOf(number);
        String name = part.enclosed().name();
        PagePart inner = open != null && part.equals(current) ? open.part(number - part.before()) : null;
        return inner == null
                ? new PagePart(name, part.before() + part.pageCount())
                : new PagePart(name + "/" + inner.name(), part.before() + inner.lastPage());
    }

    @Override
    public List<UnreadPart> unreadParts() {
        if (open != null && current != null) {
            learn(current, open);
        }
        return List.copyOf(unread);
    }

    @Override
    public @Nullable FileProblem problem() {
        List<UnreadPart> known = unreadParts();
        return known.isEmpty() ? null : known.get(0).problem();
    }

    @Override
    public void close() {
        if (open != null && current != null) {
            learn(current, open);
            open.close();
        }
        open = null;
        current = null;
    }
}

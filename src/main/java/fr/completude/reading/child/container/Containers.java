package fr.completude.reading.child.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import fr.completude.dossier.FileProblem;
import fr.completude.reading.wire.ContainerLimits;

/** Takes containers apart. */
public final class Containers {

    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";
    public static final String MAIL = "message/rfc822";
    public static final String ZIP = "application/zip";
    public static final String PLAIN_TEXT = "text/plain";

    private static final Set<String> ALL = Set.of(WORD, OPEN_DOCUMENT, MAIL, ZIP, PLAIN_TEXT);

    /** What systems put beside files. Other names that begin with a dot are people's own. */
    private static final Set<String> FOR_SYSTEMS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    /** Some programs say of every file that it lies in the folder packed. */
    private static final Pattern FROM_HERE = Pattern.compile("^(\\.[/\\\\])+");

    private Containers() {}

    /** Whether files of this media type are taken apart here. */
    public static boolean take(String mediaType) {
        return ALL.contains(mediaType);
    }

    /**
     * Takes a file apart.
     *
     * @throws ContainerException if it cannot or must not be
     */
    public static Contents open(byte[] content, String mediaType, ContainerLimits limits) throws ContainerException {
        try {
            return taken(content, mediaType, limits);
        } catch (RuntimeException e) {
            // Whatever a damaged file leads to, it is the file that is at fault, and others are still to be read.
            throw new ContainerException(FileProblem.CORRUPT, e);
        }
    }

    private static Contents taken(byte[] content, String mediaType, ContainerLimits limits) throws ContainerException {
        return switch (mediaType) {
            case WORD -> WordFile.contents(ZipBytes.open(content, limits.ratio()), limits);
            case OPEN_DOCUMENT -> OpenDocumentText.contents(ZipBytes.open(content, limits.ratio()), limits);
            case MAIL -> Mail.contents(content);
            case PLAIN_TEXT -> plainText(content);
            default -> zip(ZipBytes.open(content, limits.ratio()));
        };
    }

    private static Contents plainText(byte[] content) {
        Flow flow = new Flow();
        flow.text(Decoding.of(content, Decoding.WINDOWS).replace("\r\n", "\n"));
        return new Contents(Typesetter.pages(flow.blocks()), List.of());
    }

    private static Contents zip(ZipBytes zip) {
        List<Enclosed> files = new ArrayList<>();
        for (String packed : zip.names()) {
            String name = FROM_HERE.matcher(packed).replaceFirst("");
            if (leadsElsewhere(name)) {
                files.add(Enclosed.unreadable(name, FileProblem.UNSAFE));
            } else if (!isForSystems(name)) {
                files.add(Enclosed.file(name, most -> zip.unpack(packed, most)));
            }
        }
        return new Contents(List.of(), files);
    }

    /** Nothing is written to disk, but a name that tries to lead out of its folder shows what the zip is for. */
    private static boolean leadsElsewhere(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.indexOf('\0') >= 0
                || path.matches("(?s)[A-Za-z]:.*")
                || List.of(path.split("/", -1)).contains("..");
    }

    private static boolean isForSystems(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__macosx/") || last.startsWith("._") || FOR_SYSTEMS.contains(last);
    }
}

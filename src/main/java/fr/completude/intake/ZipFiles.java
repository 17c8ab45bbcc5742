package fr.completude.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Sha256;
import fr.completude.dossier.SourceFile;
import org.jspecify.annotations.Nullable;

/** The files of a zip, unpacked within the limits. A bad zip gives one file, the zip itself, with its problem. */
final class ZipFiles {

    /** Names of zips made by Windows in France before UTF-8. */
    private static final Charset DOS =
            Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;

    private static final int FLAGS_AT = 6;
    private static final int ENCRYPTED = 1;

    /** The JDK holds the whole table of contents in memory; this much names some 100,000 files. */
    private static final long MAX_DIRECTORY_BYTES = 10_000_000;

    private ZipFiles() {}

    /**
     * Every file, sorted by path.
     *
     * @throws IOException when the zip goes away meanwhile, or the work folder cannot be written
     */
    static List<SourceFile> of(Path zip, ReceptionRules rules, WorkFolder work) throws IOException {
        FileProblem problem = problem(zip, rules);
        if (problem != null) {
            return refused(zip, problem);
        }
        try (ZipFile archive = open(zip)) {
            return unpack(archive, rules, work);
        } catch (ZipException e) {
            return refused(zip, FileProblem.CORRUPT);
        }
    }

    /**
     * The text of the first file, by name, that is chosen; empty when there is none, or the zip is a bad one.
     *
     * @param maxBytes a longer file gives its beginning
     * @throws IOException when the zip goes away meanwhile
     */
    static Optional<String> text(Path zip, ReceptionRules rules, Predicate<String> chosen, int maxBytes)
            throws IOException {
        if (problem(zip, rules) != null) {
            return Optional.empty();
        }
        try (ZipFile archive = open(zip)) {
            Map<String, List<ZipEntry>> entries = entries(archive, rules);
            int top = ZipPath.commonFolder(entries.keySet()).length();
            for (Map.Entry<String, List<ZipEntry>> named : entries.entrySet()) {
                if (chosen.test(named.getKey().substring(top))) {
                    try (InputStream in =
                            archive.getInputStream(named.getValue().get(0))) {
                        return Optional.of(new String(in.readNBytes(maxBytes), StandardCharsets.UTF_8));
                    }
                }
            }
            return Optional.empty();
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    /** Why a zip is not even opened; null when it may be. */
    private static @Nullable FileProblem problem(Path zip, ReceptionRules rules) throws IOException {
        long size = Files.size(zip);
        if (size == 0) {
            return FileProblem.EMPTY;
        }
        if (size > 2 * rules.maxDossierBytes()) {
            return FileProblem.TOO_LARGE;
        }
        if (isEncrypted(zip)) {
            return FileProblem.ENCRYPTED;
        }
        return ZipDirectory.bytes(zip) > MAX_DIRECTORY_BYTES ? FileProblem.UNSAFE : null;
    }

    private static ZipFile open(Path zip) throws IOException {
        try {
            return new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(zip.toFile(), DOS);
        }
    }

    private static List<SourceFile> unpack(ZipFile archive, ReceptionRules rules, WorkFolder work) throws IOException {
        Map<String, List<ZipEntry>> entries = entries(archive, rules);
        String top = ZipPath.commonFolder(entries.keySet());
        ZipUnpacker unpacker = new ZipUnpacker(archive, rules, work);
        List<SourceFile> files = new ArrayList<>();
        for (Map.Entry<String, List<ZipEntry>> named : entries.entrySet()) {
            for (ZipEntry entry : named.getValue()) {
                files.add(unpacker.unpack(entry, named.getKey().substring(top.length())));
            }
        }
        return DistinctPaths.of(files);
    }

    /** Entries by the path they are shown with; a zip may hold several of the same. */
    private static Map<String, List<ZipEntry>> entries(ZipFile archive, ReceptionRules rules) {
        Map<String, List<ZipEntry>> entries = new TreeMap<>();
        archive.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> ZipPath.names(entry.getName()).stream().noneMatch(rules::ignores))
                .forEach(entry -> entries.computeIfAbsent(ZipPath.shown(entry.getName()), name -> new ArrayList<>())
                        .add(entry));
        return entries;
    }

    /** The general purpose flag of the first entry; zip tools lock all entries or none. */
    private static boolean isEncrypted(Path zip) throws IOException {
        try (InputStream in = Files.newInputStream(zip, LinkOption.NOFOLLOW_LINKS)) {
            byte[] head = in.readNBytes(FLAGS_AT + 1);
            return head.length > FLAGS_AT && head[0] == 'P' && head[1] == 'K' && (head[FLAGS_AT] & ENCRYPTED) != 0;
        }
    }

    private static List<SourceFile> refused(Path zip, FileProblem problem) throws IOException {
        String hash = problem == FileProblem.TOO_LARGE ? "" : Sha256.of(zip);
        return List.of(new SourceFile(FileNames.of(zip), zip, hash, Files.size(zip), problem));
    }
}

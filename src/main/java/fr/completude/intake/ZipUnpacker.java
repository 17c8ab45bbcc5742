package fr.completude.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Sha256;
import fr.completude.dossier.SourceFile;
import org.jspecify.annotations.Nullable;

/** Unpacks the entries of one zip, counting what really comes out: the sizes a zip states may lie. */
final class ZipUnpacker {

    private static final int BUFFER_BYTES = 1 << 16;

    private final ZipFile archive;
    private final ReceptionRules rules;
    private final WorkFolder work;
    private final Admission admission;

    ZipUnpacker(ZipFile archive, ReceptionRules rules, WorkFolder work) {
        this.archive = archive;
        this.rules = rules;
        this.work = work;
        this.admission = new Admission(rules);
    }

    /** The entry as a file, or with the problem that kept it from becoming one. */
    SourceFile unpack(ZipEntry entry, String path) throws IOException {
        Path target = work.next();
        if (ZipPath.escapes(entry.getName())) {
            return new SourceFile(path, target, "", Math.max(0, entry.getSize()), FileProblem.UNSAFE);
        }
        try (InputStream in = archive.getInputStream(entry)) {
            return copy(in, entry, path, target);
        } catch (ZipException e) {
            Files.deleteIfExists(target);
            return new SourceFile(path, target, "", Math.max(0, entry.getSize()), FileProblem.CORRUPT);
        }
    }

    private SourceFile copy(InputStream in, ZipEntry entry, String path, Path target) throws IOException {
        MessageDigest hash = Sha256.digest();
        CRC32 check = new CRC32();
        byte[] buffer = new byte[BUFFER_BYTES];
        long size = 0;
        FileProblem flood = null;
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            for (int read = read(in, buffer); read >= 0 && flood == null; read = read(in, buffer)) {
                hash.update(buffer, 0, read);
                check.update(buffer, 0, read);
                out.write(buffer, 0, read);
                size += read;
                flood = flood(size, entry);
            }
        }
        if (flood != null) {
            Files.delete(target);
            return new SourceFile(path, target, "", size, flood);
        }
        FileProblem problem = check.getValue() == entry.getCrc() ? admission.of(size) : FileProblem.CORRUPT;
        return new SourceFile(path, target, Sha256.hex(hash), size, problem);
    }

    private @Nullable FileProblem flood(long size, ZipEntry entry) {
        if (size > rules.ratioFloorBytes() && size > rules.maxRatio() * Math.max(1, entry.getCompressedSize())) {
            return FileProblem.UNSAFE;
        }
        return size > admission.room() ? FileProblem.TOO_LARGE : null;
    }

    /** Reading the archive can fail by its fault, as a {@link ZipException}; writing by that of the disk. */
    private static int read(InputStream in, byte[] buffer) throws ZipException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            ZipException broken = new ZipException("Broken entry.");
            broken.initCause(e);
            throw broken;
        }
    }
}

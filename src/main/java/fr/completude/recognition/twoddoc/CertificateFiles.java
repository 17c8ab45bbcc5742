package fr.completude.recognition.twoddoc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.config.ConfigProblem;
import fr.completude.config.Problems;

/** Certificates kept in a folder, one or several to a file, in PEM or DER. */
final class CertificateFiles {

    private static final Set<String> ENDINGS = Set.of("pem", "crt", "cer", "der");

    private CertificateFiles() {}

    /**
     * The certificates of a folder, in the order of file names; none when there is no such folder. A file that holds
     * none is a mistake; files of other endings are not looked at.
     *
     * @param shownAs how the folder is named to the user
     */
    static List<X509Certificate> in(Path folder, String shownAs, Problems problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<X509Certificate> certificates = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(CertificateFiles::isCertificate).sorted().forEach(file -> {
                List<X509Certificate> read = read(file);
                if (read.isEmpty()) {
                    String name = shownAs + "/" + file.getFileName();
                    problems.add(new ConfigProblem(
                            name, 0, "le fichier ne contient pas de certificat lisible (PEM ou DER) ; retirez-le."));
                }
                certificates.addAll(read);
            });
        } catch (IOException e) {
            problems.add(new ConfigProblem(shownAs, 0, "le dossier ne peut pas être lu."));
        }
        return List.copyOf(certificates);
    }

    private static boolean isCertificate(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(file);
    }

    private static List<X509Certificate> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException | IOException e) {
            return List.of();
        }
    }
}

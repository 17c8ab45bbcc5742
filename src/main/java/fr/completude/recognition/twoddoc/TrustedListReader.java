package fr.completude.recognition.twoddoc;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.completude.config.ConfigProblem;
import fr.completude.config.Problems;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads a trusted list (ETSI TS 102 231 version 3) as France Titres publishes it for 2D-Doc: a provider's trade name is
 * the id that headers bear, its services are its authorities.
 */
final class TrustedListReader {

    private static final String NAMESPACE = "http://uri.etsi.org/02231/v2#";
    private static final String AUTHORITY = "http://uri.etsi.org/TrstSvc/Svctype/CA/PKC";
    private static final String STATUS = "http://uri.etsi.org/TrstSvc/Svcstatus/";
    private static final Set<String> RECOGNISED = Set.of("inaccord", "granted", "undersupervision", "accredited");
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final ListSignature signature;
    private final Problems problems;

    TrustedListReader(ListSignature signature, Problems problems) {
        this.signature = signature;
        this.problems = problems;
    }

    /**
     * The list in a file; empty when there is no such file, and, with a mistake noted, when it must not be trusted.
     *
     * @param shownAs how the file is named to the user
     */
    Optional<TrustedList> read(Path file, String shownAs) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Optional<Document> document = XmlFile.read(file);
        if (document.isEmpty()) {
            return refused(shownAs, "le fichier n'est pas une liste de confiance en XML ; remplacez-le ou retirez-le.");
        }
        if (!signature.isGood(document.get())) {
            return refused(
                    shownAs,
                    "la signature de la liste n'est pas celle d'un signataire admis (dossier des signataires) ;"
                            + " téléchargez-la à nouveau ou retirez-la.");
        }
        Optional<TrustedList> list = list(document.get().getDocumentElement());
        return list.isPresent()
                ? list
                : refused(shownAs, "la liste de confiance n'a pas la forme attendue ou ne nomme aucune autorité.");
    }

    private Optional<TrustedList> refused(String shownAs, String message) {
        problems.add(new ConfigProblem(shownAs, 0, message));
        return Optional.empty();
    }

    private static Optional<TrustedList> list(Element root) {
        if (!NAMESPACE.equals(root.getNamespaceURI()) || !"TrustServiceStatusList".equals(root.getLocalName())) {
            return Optional.empty();
        }
        Optional<LocalDate> issued = day(Elements.text(root, "SchemeInformation", "ListIssueDateTime"));
        List<Authority> authorities = new ArrayList<>();
        Elements.first(root, "TrustServiceProviderList").stream()
                .flatMap(list -> Elements.children(list, "TrustServiceProvider").stream())
                .forEach(provider -> authorities.addAll(authorities(provider)));
        return issued.isEmpty() || authorities.isEmpty()
                ? Optional.empty()
                : Optional.of(new TrustedList(
                        issued.get(),
                        day(Elements.text(root, "SchemeInformation", "NextUpdate", "dateTime"))
                                .orElse(null),
                        List.copyOf(authorities)));
    }

    private static List<Authority> authorities(Element provider) {
        String id = Elements.text(provider, "TSPInformation", "TSPTradeName", "Name");
        return Elements.first(provider, "TSPServices").stream()
                .flatMap(services -> Elements.children(services, "TSPService").stream())
                .flatMap(service -> Elements.first(service, "ServiceInformation").stream())
                .flatMap(service -> authorities(id, service).stream())
                .toList();
    }

    private static List<Authority> authorities(String id, Element service) {
        String status = Elements.text(service, "ServiceStatus");
        Optional<LocalDate> from = day(Elements.text(service, "StatusStartingTime"));
        boolean recognised = status.startsWith(STATUS) && RECOGNISED.contains(status.substring(STATUS.length()));
        if (!recognised || from.isEmpty() || !AUTHORITY.equals(Elements.text(service, "ServiceTypeIdentifier"))) {
            return List.of();
        }
        return Elements.first(service, "ServiceDigitalIdentity").stream()
                .flatMap(identity -> Elements.children(identity, "DigitalId").stream())
                .flatMap(digital -> Elements.children(digital, "X509Certificate").stream())
                .flatMap(certificate -> certificate(certificate.getTextContent()).stream())
                .map(certificate -> new Authority(id, certificate, from.get()))
                .toList();
    }

    private static Optional<X509Certificate> certificate(String base64) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(base64);
            return Optional.of((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)));
        } catch (CertificateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String time) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(time).atZoneSameInstant(FRANCE).toLocalDate());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

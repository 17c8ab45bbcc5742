package fr.completude.recognition.twoddoc;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.recognition.twoddoc.Container.Broken;
import fr.completude.recognition.twoddoc.Container.Opened;

/** Reads 2D-Doc codes and checks their signatures. Holds no state between codes. */
public final class TwoDDocReader {

    private static final String FILE = "2d-doc.yaml";

    private final Specification specification;
    private final Trust trust;
    private final SignatureCheck signatures;

    TwoDDocReader(Specification specification, Trust trust) {
        this.specification = specification;
        this.trust = trust;
        this.signatures = new SignatureCheck(trust);
    }

    /**
     * Reads {@code 2d-doc.yaml} and the files of trust it names; incomplete when there were mistakes.
     *
     * @param folder the configuration folder
     * @param pieceTypes ids of the catalogue
     */
    public static TwoDDocReader load(Path folder, Set<String> pieceTypes, Problems problems) {
        return YamlFile.read(folder.resolve(FILE), FILE, problems)
                .map(root -> new TwoDDocReader(
                        new SpecificationReader(pieceTypes).read(root),
                        root.need("confiance")
                                .map(node -> Trust.read(node, folder, problems))
                                .orElseGet(TwoDDocReader::none)))
                .orElseGet(() -> new TwoDDocReader(new Specification(Set.of(), Map.of(), Map.of()), none()));
    }

    private static Trust none() {
        return new Trust(null, List.of(), List.of(), Set.of(), Integer.MAX_VALUE);
    }

    /** The day of the trusted list when it is old enough to be told. */
    public Optional<LocalDate> oldListOf(LocalDate today) {
        return trust.oldListOf(today);
    }

    /**
     * What a code says.
     *
     * @param code its bytes, each as the character of that number (ISO 8859-1)
     * @return empty when it is no 2D-Doc
     */
    public Optional<TwoDDoc> read(String code) {
        return Container.of(code).map(this::read);
    }

    private TwoDDoc read(Container container) {
        if (container instanceof Broken broken) {
            return new TwoDDoc.Unreadable(broken.flaw());
        }
        Opened opened = (Opened) container;
        Message message = Message.of(opened, specification.shapes());
        return new TwoDDoc.Read(
                opened.header(),
                specification.kind(opened.header()).orElse(null),
                List.copyOf(message.fields()),
                message.unread(),
                signatures.check(opened));
    }
}

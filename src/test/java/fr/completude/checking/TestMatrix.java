package fr.completude.checking;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The matrix of the project, judged with the piece types a catalogue of recognition would know. */
public final class TestMatrix {

    public static final Path CONFIG = Path.of("config");

    private TestMatrix() {}

    public static Map<String, Set<String>> catalogue() {
        Map<String, Set<String>> types = new LinkedHashMap<>();
        for (String type : new String[] {
            "predemande-ants",
            "cerfa-cni-passeport",
            "photo-identite",
            "passeport",
            "facture-electricite",
            "facture-gaz",
            "facture-eau",
            "facture-telephone",
            "attestation-titulaire-contrat",
            "quittance-loyer",
            "titre-propriete",
            "avis-imposition",
            "avis-taxe-fonciere",
            "avis-taxe-habitation",
            "assurance-habitation",
            "releve-caf",
            "attestation-hebergement",
            "timbre-fiscal",
            "declaration-perte",
            "declaration-vol",
            "echeancier",
            "livret-famille"
        }) {
            types.put(type, Set.of());
        }
        types.put("quittance-loyer", Set.of("bailleur-professionnel", "bailleur-particulier"));
        types.put("cni", Set.of("cni-ancien", "cni-nouveau"));
        types.put("timbre-fiscal", Set.of("electronique", "papier"));
        types.put(
                "acte-naissance",
                Set.of("copie-integrale", "extrait-avec-filiation", "extrait-sans-filiation", "extrait-plurilingue"));
        return types;
    }

    public static Judge judge() {
        return Judge.load(CONFIG, catalogue());
    }
}

package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.dossier.Candidate;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import fr.completude.recognition.twoddoc.Installed;
import fr.completude.recognition.twoddoc.TestAuthority;
import fr.completude.recognition.twoddoc.Vectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pieces that bear a 2D-Doc. The town of these tests trusts one invented issuer. */
class SealedPieceTest {

    private static final double DECIDES = 0.6;
    private static final TestAuthority ISSUER = TestAuthority.root("FR90", "secp256r1")
            .issue("AB12", "secp256r1", LocalDate.of(2024, 1, 1), LocalDate.of(2027, 1, 1));

    @TempDir
    static Path config;

    private static Recogniser trusting;

    @BeforeAll
    static void configure() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("config"))) {
            for (Path file : files.toList()) {
                Path copy = config.resolve(Path.of("config").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Path own = Files.createDirectories(config.resolve("2d-doc/certificats-mairie"));
        Files.writeString(own.resolve("emetteur.pem"), ISSUER.pem());
        Files.writeString(own.resolve("essai.pem"), Installed.trialCertificate());
        trusting = Recogniser.load(config);
    }

    private static String bill(String holder) {
        return Vectors.code("DC04FR90AB12261926190101FR10" + holder
                + "<GS>223 IMPASSE DU FOUR<GS>243012125MUS<GS>26FR18F20260314159<GS>1D84,20<GS>");
    }

    private static String sealed(String holder) {
        return ISSUER.seal(bill(holder), "SHA256");
    }

    private static Piece only(PageOfText page) {
        List<Piece> pieces = trusting.recognise(List.of(page.in("facture.pdf")));
        assertThat(pieces).hasSize(1);
        return pieces.get(0);
    }

    private static double trust(Piece piece, FieldName name) {
        return piece.field(name).orElseThrow().confidence();
    }

    @Test
    void theCodeIsShownWithWhatIsKnownOfItsSignature() {
        Piece bill = only(Papers.electricityBill().code(sealed("MME/MARTIN/LEA")));
        assertThat(bill.value(FieldName.TWO_D_DOC).orElseThrow().lines())
                .contains("signature: valid", "type: 01", "issuer: FR90", "10: MME/MARTIN/LEA", "24: 30121");
        assertThat(bill.field(FieldName.TWO_D_DOC).orElseThrow().text())
                .contains("facture d'énergie")
                .contains("que la mairie admet d'elle-même");
    }

    @Test
    void whatIsSignedOutranksALetterMisread() {
        Piece bill = only(Papers.electricityBill().code(sealed("MME/MARTIM/LEA")));
        assertThat(bill.type()).isEqualTo("facture-electricite");
        assertThat(bill.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIM");
        assertThat(trust(bill, FieldName.HOLDER_FAMILY_NAME)).isGreaterThan(0.9);
    }

    @Test
    void aSignedCodeThatNamesSomebodyElseIsADoubtWithBothReadings() {
        Piece bill = only(Papers.electricityBill().code(sealed("M/PETIT/HUGO")));
        assertThat(bill.type()).isEqualTo("facture-electricite");
        assertThat(trust(bill, FieldName.HOLDER_FAMILY_NAME)).isLessThan(0.5);
        assertThat(bill.field(FieldName.HOLDER_FAMILY_NAME).orElseThrow().text())
                .contains("MARTIN")
                .contains("PETIT");
    }

    @Test
    void aSignedCodeOfAnotherKindOfPaperLeavesThePieceToAPerson() {
        Piece stamp = only(Papers.stamp().code(sealed("MME/MARTIN/LEA")));
        assertThat(stamp.type()).isNull();
        assertThat(stamp.reason()).contains("2D-Doc").contains("facture d'énergie");
    }

    @Test
    void printThatTheSignedCodeConfirmsKeepsItsWriting() {
        Piece bill = only(Papers.electricityBill().code(sealed("MME/MARTIN/LEA")));
        assertThat(bill.value(FieldName.HOLDER_GIVEN_NAMES)).contains("Léa");
        assertThat(bill.value(FieldName.ADDRESS)).contains("3 impasse du Four, 30121 Mus");
        assertThat(trust(bill, FieldName.ADDRESS)).isGreaterThan(0.95);
        assertThat(bill.value(FieldName.ISSUED_ON)).contains("2026-09-14");
        assertThat(bill.value(FieldName.AMOUNT)).contains("84.20");
    }

    @Test
    void aSignatureThatIsNotValidLeavesThePieceToAPerson() {
        Piece bill = only(Papers.electricityBill().code(sealed("MME/MARTIN/LEA").replace("LEA", "ZOE")));
        assertThat(bill.type()).isNull();
        assertThat(bill.reason()).contains("2D-Doc").contains("n'est pas valable");
        assertThat(bill.candidates()).extracting(Candidate::type).containsExactly("facture-electricite");
        assertThat(bill.value(FieldName.TWO_D_DOC).orElseThrow()).startsWith("signature: invalid");
    }

    @Test
    void aCodeNobodyVouchesForConfirmsOrCastsDoubtButDecidesNothing() {
        String unknown = "DC04FR91" + bill("M/PETIT/HUGO").substring(8) + "\u001FAAAA";
        Piece doubtful = only(Papers.electricityBill().code(unknown));
        assertThat(doubtful.type()).isEqualTo("facture-electricite");
        assertThat(doubtful.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
        assertThat(trust(doubtful, FieldName.HOLDER_FAMILY_NAME)).isLessThan(DECIDES);
        assertThat(doubtful.value(FieldName.TWO_D_DOC).orElseThrow()).startsWith("signature: unchecked");
        assertThat(doubtful.field(FieldName.TWO_D_DOC).orElseThrow().text())
                .contains("non vérifiée")
                .doesNotContain("Signature vérifiée");
        Piece confirmed = only(Papers.electricityBill().code(unknown.replace("M/PETIT/HUGO", "MME/MARTIN/LEA")));
        assertThat(trust(confirmed, FieldName.HOLDER_FAMILY_NAME)).isGreaterThan(DECIDES);
    }

    @Test
    void whatOnlyAnUncheckedCodeSaysDoesNotDecide() {
        String unknown = "DC04FR91" + bill("M/PETIT/HUGO").substring(8) + "\u001FAAAA";
        Piece bill = only(PageOfText.of(
                        "Lumiane Énergie",
                        "Votre facture d'électricité",
                        "Facture du 14/09/2026",
                        "Point de livraison (PDL) : 12345678901234",
                        "Abonnement et consommation | 312 kWh")
                .code(unknown));
        assertThat(bill.value(FieldName.ADDRESS)).contains("3 IMPASSE DU FOUR, 30121 MUS");
        assertThat(trust(bill, FieldName.ADDRESS)).isLessThan(DECIDES);
    }

    @Test
    void aHolderTheCodeDoesNotNameIsTakenFromPrint() {
        String code = bill("M/PETIT/HUGO") + "1G1";
        Piece bill = only(Papers.electricityBill().code(ISSUER.seal(code, "SHA256")));
        assertThat(bill.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
    }

    @Test
    void aPaperThatOnlyItsSignedCodeTellsIsRecognised() {
        String code = bill("MME/MARTIN/LEA").replace("0101FR", "0001FR");
        Piece statement = only(new PageOfText().code(ISSUER.seal(code, "SHA256")));
        assertThat(statement.type()).isEqualTo("attestation-titulaire-contrat");
        assertThat(statement.value(FieldName.ISSUED_ON)).contains("2026-09-14");
        assertThat(statement.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
    }

    @Test
    void theCodeOfAnotherDocumentSaysNothingOfTheFields() {
        String code = bill("M/PETIT/HUGO").replace("0101FR", "1001FR");
        Piece bill = only(Papers.electricityBill().code(ISSUER.seal(code, "SHA256")));
        assertThat(bill.value(FieldName.HOLDER_FAMILY_NAME).orElse("MARTIN")).isEqualTo("MARTIN");
        assertThat(bill.field(FieldName.TWO_D_DOC)).isPresent();
    }

    @Test
    void theAuthorityForTrialsIsNeverBelievedAsShipped() {
        Piece bill = only(Papers.electricityBill().code(Vectors.V02_BILL));
        assertThat(bill.value(FieldName.TWO_D_DOC).orElseThrow()).startsWith("signature: unknown-issuer");
        assertThat(bill.field(FieldName.TWO_D_DOC).orElseThrow().text()).contains("autorité d'essai");
        assertThat(bill.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
    }

    @Test
    void aCodeThatCannotBeReadIsSaidSo() {
        Piece bill = only(Papers.electricityBill().code("DC04FR90"));
        assertThat(bill.type()).isEqualTo("facture-electricite");
        assertThat(bill.field(FieldName.TWO_D_DOC).orElseThrow().text()).isEqualTo("Code incomplet.");
    }

    @Test
    void otherBarCodesAreNoFields() {
        Piece bill = only(Papers.electricityBill().code("https://exemple.fr/payer"));
        assertThat(bill.field(FieldName.TWO_D_DOC)).isEmpty();
        assertThat(trust(bill, FieldName.HOLDER_FAMILY_NAME)).isGreaterThan(DECIDES);
    }

    @Test
    void aZoneInACodeIsAZone() {
        String code = ISSUER.seal(
                Vectors.code(
                        "DC04FR90AB12261926190801FR6FP FRASPECIMEN  NATACHA                      07CD123044FRA730712"
                                + "2F1603062              04<GS>"),
                "SHA256");
        Piece passport = only(PageOfText.of("RÉPUBLIQUE FRANÇAISE", "PASSEPORT", "Type / Type P", "Nom SPECIMEN")
                .zone("P<FRASPECIMEN<<NATACHA<<<<<<<<<<<<<<<<<<<<<<\n07CD123044FRA7307122F1603062<<<<<<<<<<<<<<04")
                .code(code));
        assertThat(passport.type()).isEqualTo("passeport");
        assertThat(trust(passport, FieldName.MRZ)).isGreaterThan(0.98);
    }
}

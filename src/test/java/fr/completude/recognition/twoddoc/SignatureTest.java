package fr.completude.recognition.twoddoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.recognition.twoddoc.Container.Opened;
import fr.completude.recognition.twoddoc.Verification.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 1, 1);

    /** Issued and signed in September 2026. */
    private static final String BILL = Vectors.code(
            "DC04FR90AB1226182618" + "0101FR10M/PETIT/HUGO<GS>223 IMPASSE DU FOUR<GS>243012125MUS<GS>26FR1842<GS>");

    @TempDir
    Path folder;

    static Stream<String> sealedByTheTrialKey() {
        return Stream.of(
                Vectors.V02_BILL, Vectors.V03_BILL, Vectors.V03_ZONE, Vectors.V04_ACT, Vectors.V04_TEST_RESULT);
    }

    private static X509Certificate trial(Path folder) {
        Installed.in(folder).certificate("certificats-mairie", Installed.trialCertificate());
        return CertificateFiles.in(folder.resolve("2d-doc/certificats-mairie"), "", new fr.completude.config.Problems())
                .get(0);
    }

    private static boolean verifies(X509Certificate certificate, String code) {
        Opened opened = (Opened) Container.of(code).orElseThrow();
        return SignatureCheck.verifies(
                certificate,
                opened.signed().getBytes(StandardCharsets.ISO_8859_1),
                Base32.decoded(opened.signature()).orElse(new byte[0]));
    }

    @ParameterizedTest
    @MethodSource("sealedByTheTrialKey")
    void publishedSpecimensVerifyOnTheirLiteralBytes(String code) {
        assertThat(verifies(trial(folder), code)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("sealedByTheTrialKey")
    void noCharacterOfASpecimenCanBeChanged(String code) {
        X509Certificate certificate = trial(folder);
        int end = code.indexOf(Container.SIGNATURE_FOLLOWS);
        for (int at = 4; at < end; at += 7) {
            char other = code.charAt(at) == '7' ? '8' : '7';
            String tampered = code.substring(0, at) + other + code.substring(at + 1);
            if (Container.of(tampered).orElseThrow() instanceof Opened) {
                assertThat(verifies(certificate, tampered))
                        .as("character %d", at)
                        .isFalse();
            }
        }
    }

    @Test
    void aSeparatorThatWasNotSignedSpoilsTheSignature() {
        String more = Vectors.V04_ACT.replace("9621112017", "9621112017\u001D");
        assertThat(verifies(trial(folder), more)).isFalse();
    }

    @Test
    void theTaxSpecimenWasSignedWithAnotherKey() {
        assertThat(verifies(trial(folder), Vectors.V04_TAX)).isFalse();
        assertThat(reason(town(), Vectors.V04_TAX)).isEqualTo(Reason.ALTERED);
    }

    private TwoDDocReader town() {
        return Installed.in(folder)
                .believingTrials()
                .certificate("certificats-mairie", Installed.trialCertificate())
                .reader();
    }

    private static Reason reason(TwoDDocReader reader, String code) {
        return ((TwoDDoc.Read) reader.read(code).orElseThrow()).verification().reason();
    }

    @Test
    void aCertificateTheTownTrustsIsEnough() {
        assertThat(reason(town(), Vectors.V02_BILL)).isEqualTo(Reason.BY_TOWN);
        assertThat(reason(town(), Vectors.V02_BILL.replace("NATACHA", "NATACHE")))
                .isEqualTo(Reason.ALTERED);
    }

    @Test
    void aSignatureMadeAfterTheEndOfTheCertificateIsNotValid() {
        // The trial certificate ended in November 2015; these were signed in 2018 and 2021.
        assertThat(List.of(reason(town(), Vectors.V04_ACT), reason(town(), Vectors.V04_TEST_RESULT)))
                .containsOnly(Reason.CERTIFICATE_NOT_VALID_THEN);
    }

    @ParameterizedTest
    @MethodSource("sealedByTheTrialKey")
    void theAuthorityForTrialsIsNeverBelieved(String code) {
        TwoDDocReader asShipped = Installed.in(folder)
                .certificate("certificats-mairie", Installed.trialCertificate())
                .certificate("certificats", Installed.trialCertificate())
                .reader();
        assertThat(reason(asShipped, code)).isEqualTo(Reason.TRIAL_AUTHORITY);
        assertThat(((TwoDDoc.Read) asShipped.read(code).orElseThrow()).status()).isEqualTo(Status.UNKNOWN_ISSUER);
    }

    @Test
    void withoutAListNothingIsChecked() {
        assertThat(reason(Installed.in(folder).reader(), BILL + "\u001FAAAA")).isEqualTo(Reason.NO_LIST);
    }

    @Test
    void aCodeWithoutSignatureIsUnchecked() {
        assertThat(reason(town(), BILL)).isEqualTo(Reason.NO_SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({"secp256r1,SHA256,64", "secp384r1,SHA384,96", "secp521r1,SHA512,132"})
    void theHashFollowsTheCurve(String curve, String hash, int length) {
        TestAuthority holder = TestAuthority.root("FR90", "secp256r1").issue("AB12", curve, FROM, TO);
        TwoDDocReader reader = Installed.in(folder)
                .certificate("certificats-mairie", holder.pem())
                .reader();
        assertThat(holder.sign(BILL, hash)).hasSize(length);
        assertThat(reason(reader, holder.seal(BILL, hash))).isEqualTo(Reason.BY_TOWN);
        assertThat(reason(reader, holder.seal(BILL, hash).replace("HUGO", "LENA")))
                .isEqualTo(Reason.ALTERED);
    }

    @Test
    void aSignatureThatIsNoneOfBase32IsNotValid() {
        TestAuthority holder = TestAuthority.root("FR90", "secp256r1").issue("AB12", "secp256r1", FROM, TO);
        TwoDDocReader reader = Installed.in(folder)
                .certificate("certificats-mairie", holder.pem())
                .reader();
        assertThat(reason(reader, BILL + "\u001Fabc!")).isEqualTo(Reason.ALTERED);
    }

    @Test
    void aCertificateOfAnotherAuthorityOfTheSameNumberSaysNothing() {
        TestAuthority other = TestAuthority.root("FR91", "secp256r1").issue("AB12", "secp256r1", FROM, TO);
        TwoDDocReader reader = Installed.in(folder)
                .certificate("certificats-mairie", other.pem())
                .reader();
        assertThat(reason(reader, other.seal(BILL, "SHA256"))).isEqualTo(Reason.NO_LIST);
    }

    @Test
    void aCodeWithoutDayOfSignatureIsNotCalledValid() {
        TestAuthority holder = TestAuthority.root("FR90", "secp256r1").issue("AB12", "secp256r1", FROM, TO);
        TwoDDocReader reader = Installed.in(folder)
                .certificate("certificats-mairie", holder.pem())
                .reader();
        String undated = BILL.replace("26182618", "2618FFFF");
        assertThat(reason(reader, holder.seal(undated, "SHA256"))).isEqualTo(Reason.NO_DAY);
    }
}

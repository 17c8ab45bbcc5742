package fr.completude.recognition.twoddoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import fr.completude.config.ConfigProblem;
import fr.completude.recognition.twoddoc.Verification.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedListTest {

    private static final String CURVE = "secp256r1";
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 1, 1);
    private static final String BILL = Vectors.code("DC04FR90AB12261826180101FR10M/PETIT/HUGO<GS>2430121");

    private final TestAuthority publisher = TestAuthority.root("Éditeur de la liste", CURVE);
    private final TestAuthority authority = TestAuthority.root("FR90", CURVE);
    private final TestAuthority issuer = authority.issue("AB12", CURVE, FROM, TO);

    @TempDir
    Path folder;

    private Installed installed;

    @BeforeEach
    void install() {
        installed = Installed.in(folder).certificate("signataires", publisher.pem());
    }

    private Verification verification(String code) {
        return ((TwoDDoc.Read) installed.reader().read(code).orElseThrow()).verification();
    }

    private String refusal() {
        return String.join(
                "\n",
                installed.problems().found().stream()
                        .map(ConfigProblem::message)
                        .toList());
    }

    @Test
    void aCertificateOfAListedAuthorityIsBelieved() {
        new TestList("FR90", authority).write(installed.list(), publisher);
        installed.certificate("certificats", issuer.pem());
        Verification verification = verification(issuer.seal(BILL, "SHA256"));
        assertThat(verification.reason()).isEqualTo(Reason.BY_LIST);
        assertThat(verification.status()).isEqualTo(Status.VALID);
        assertThat(verification.listIssuedOn()).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(verification.listValidUntil()).isEqualTo(LocalDate.of(2027, 5, 11));
        assertThat(verification(issuer.seal(BILL, "SHA256").replace("HUGO", "LENA"))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void aCertificateThatOnlyBearsTheNameOfItsIssuerIsNotBelieved() {
        new TestList("FR90", authority).write(installed.list(), publisher);
        TestAuthority impostor = TestAuthority.root("FR90", CURVE).issue("AB12", CURVE, FROM, TO);
        installed.certificate("certificats", impostor.pem());
        assertThat(verification(impostor.seal(BILL, "SHA256")).reason()).isEqualTo(Reason.NO_CERTIFICATE);
    }

    @Test
    void anAuthorityThatIsNotListedIsUnknown() {
        new TestList("FR91", authority).write(installed.list(), publisher);
        installed.certificate("certificats", issuer.pem());
        assertThat(verification(issuer.seal(BILL, "SHA256")).status()).isEqualTo(Status.UNKNOWN_ISSUER);
    }

    @Test
    void aListedAuthorityWithoutTheCertificateLeavesTheSignatureUnchecked() {
        new TestList("FR90", authority).write(installed.list(), publisher);
        assertThat(verification(issuer.seal(BILL, "SHA256")).reason()).isEqualTo(Reason.NO_CERTIFICATE);
        assertThat(verification(issuer.seal(BILL, "SHA256")).status()).isEqualTo(Status.UNCHECKED);
    }

    @Test
    void anAuthorityIsBelievedFromTheDayItWasRecognised() {
        new TestList("FR90", authority).recognisedFrom("2026-09-20T00:00:00Z").write(installed.list(), publisher);
        installed.certificate("certificats", issuer.pem());
        assertThat(verification(issuer.seal(BILL, "SHA256")).reason()).isEqualTo(Reason.CERTIFICATE_NOT_VALID_THEN);
    }

    @Test
    void aCertificateThatHadEndedOnTheDayOfSignatureMakesItInvalid() {
        new TestList("FR90", authority).write(installed.list(), publisher);
        TestAuthority ended = authority.issue("AB12", CURVE, FROM, LocalDate.of(2026, 9, 1));
        installed.certificate("certificats", ended.pem());
        assertThat(verification(ended.seal(BILL, "SHA256")).reason()).isEqualTo(Reason.CERTIFICATE_NOT_VALID_THEN);
        assertThat(verification(ended.seal(BILL, "SHA256")).status()).isEqualTo(Status.INVALID);
    }

    @Test
    void aWithdrawnAuthorityIsNoneOfTheList() {
        new TestList("FR90", authority).status("withdrawn").write(installed.list(), publisher);
        assertThat(refusal()).contains("ne nomme aucune autorité");
    }

    @Test
    void aListMayBeSignedWithACertificateOfAnExpectedAuthority() {
        TestAuthority seal = publisher.issue("CACHET", CURVE, FROM, TO);
        new TestList("FR90", authority).write(installed.list(), seal);
        installed.certificate("certificats", issuer.pem());
        assertThat(verification(issuer.seal(BILL, "SHA256")).reason()).isEqualTo(Reason.BY_LIST);
    }

    @Test
    void aListOfAnUnexpectedSignerIsRefused() {
        new TestList("FR90", authority).write(installed.list(), TestAuthority.root("Éditeur de la liste", CURVE));
        assertThat(refusal()).contains("signataire admis");
    }

    @Test
    void aChangedListIsRefused() throws IOException {
        new TestList("FR91", authority).write(installed.list(), publisher);
        Files.writeString(installed.list(), Files.readString(installed.list()).replace("FR91", "FR90"));
        assertThat(refusal()).contains("signataire admis");
    }

    @Test
    void aSignatureThatLeavesTheAuthoritiesOutIsRefused() {
        new TestList("FR90", authority)
                .without("/descendant::*[local-name()='Signature' or local-name()='TrustServiceProviderList']")
                .write(installed.list(), publisher);
        assertThat(refusal()).contains("signataire admis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pas du XML",
                "<a/>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>",
                "<tsl:TrustServiceStatusList xmlns:tsl=\"http://uri.etsi.org/02231/v2#\"/>"
            })
    void whatIsNoSignedListIsRefused(String content) throws IOException {
        Files.writeString(installed.list(), content);
        assertThat(installed.problems().found()).hasSize(1);
    }

    @Test
    void aFileWithoutCertificateIsNamed() {
        installed.certificate("certificats", "rien");
        assertThat(installed.problems().found()).singleElement().satisfies(problem -> assertThat(problem.file())
                .isEqualTo("2d-doc/certificats/0.pem"));
    }
}

package fr.completude;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Dependencies point one way: drivers → pipeline → stages → dossier. The stages do not know each other. */
@AnalyzeClasses(packages = "fr.completude", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependenciesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("dossier")
            .definedBy("fr.completude.dossier..")
            .layer("config")
            .definedBy("fr.completude.config..")
            .layer("language")
            .definedBy("fr.completude.language..")
            .layer("storage")
            .definedBy("fr.completude.storage..")
            .layer("audit")
            .definedBy("fr.completude.audit..")
            .layer("retention")
            .definedBy("fr.completude.retention..")
            .layer("intake")
            .definedBy("fr.completude.intake..")
            .layer("reading")
            .definedBy("fr.completude.reading")
            .layer("child")
            .definedBy("fr.completude.reading.child..")
            .layer("recognition")
            .definedBy("fr.completude.recognition..")
            .layer("checking")
            .definedBy("fr.completude.checking..")
            .layer("reporting")
            .definedBy("fr.completude.reporting..")
            .layer("pipeline")
            .definedBy("fr.completude.pipeline..")
            .layer("batch")
            .definedBy("fr.completude.batch..")
            .layer("sample")
            .definedBy("fr.completude.sample..")
            .layer("review")
            .definedBy("fr.completude.review..")
            .layer("accounts")
            .definedBy("fr.completude.accounts..")
            .layer("web")
            .definedBy("fr.completude.web..")
            .layer("cli")
            .definedBy("fr.completude.cli..")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("review")
            .mayOnlyBeAccessedByLayers("pipeline", "retention", "web", "cli")
            .whereLayer("accounts")
            .mayOnlyBeAccessedByLayers("web", "cli")
            .whereLayer("audit")
            .mayOnlyBeAccessedByLayers("retention", "batch", "web", "cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("retention")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("batch")
            .mayOnlyBeAccessedByLayers("retention", "cli")
            .whereLayer("sample")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("batch", "web", "cli")
            .whereLayer("reporting")
            .mayOnlyBeAccessedByLayers("retention", "batch", "web", "cli")
            .whereLayer("checking")
            .mayOnlyBeAccessedByLayers("pipeline", "batch", "web", "cli")
            .whereLayer("recognition")
            .mayOnlyBeAccessedByLayers("pipeline", "batch", "web", "cli")
            .whereLayer("reading")
            .mayOnlyBeAccessedByLayers("child", "pipeline", "batch", "web", "cli")
            .whereLayer("child")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("pipeline", "batch", "web", "cli");

    @ArchTest
    static final ArchRule theModelDependsOnNothing = noClasses()
            .that()
            .resideInAPackage("fr.completude.dossier..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("fr.completude.dossier..", "java..", "org.jspecify..");

    /** What only serves pages is loaded by nobody else. */
    @ArchTest
    static final ArchRule theWebFrameworkIsForTheWebPageAlone = noClasses()
            .that()
            .resideOutsideOfPackage("fr.completude.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.boot.web..",
                    "org.springframework.boot.actuate..",
                    "org.springframework.boot.health..",
                    "jakarta.servlet..",
                    "org.apache.catalina..");

    /**
     * The parent never decodes an uploaded byte: parsers, image codecs and OCR are for the child alone. The letter to the
     * applicant is a PDF that is written, not read.
     */
    @ArchTest
    static final ArchRule uploadedBytesAreDecodedInTheChildOnly = noClasses()
            .that()
            .resideOutsideOfPackages("fr.completude.reading.child..", "fr.completude.sample..")
            .and()
            .doNotHaveFullyQualifiedName("fr.completude.reporting.NoticePdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.pdfbox..",
                    "org.apache.tika..",
                    "org.apache.james..",
                    "org.jsoup..",
                    "javax.xml.stream..",
                    "net.sourceforge..",
                    "com.google.zxing..",
                    "javax.imageio..",
                    "java.awt..",
                    "com.sun.jna..");
}

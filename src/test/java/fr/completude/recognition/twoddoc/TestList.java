package fr.completude.recognition.twoddoc;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.crypto.dsig.spec.XPathFilter2ParameterSpec;
import javax.xml.crypto.dsig.spec.XPathType;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes a trusted list of one authority, signed as the public one is. */
final class TestList {

    private final String id;
    private final TestAuthority authority;
    private String status = "inaccord";
    private String recognisedFrom = "2021-03-15T23:00:00Z";
    private String subtracted = "/descendant::ds:Signature";

    TestList(String id, TestAuthority authority) {
        this.id = id;
        this.authority = authority;
    }

    TestList status(String last) {
        this.status = last;
        return this;
    }

    TestList recognisedFrom(String time) {
        this.recognisedFrom = time;
        return this;
    }

    /** Signs all but what an expression selects. */
    TestList without(String expression) {
        this.subtracted = expression;
        return this;
    }

    void write(Path file, TestAuthority signer) {
        try {
            Document document = document();
            sign(document, signer);
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (TransformerException | GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    private Document document() {
        String der = authority.pem().replaceAll("-----.*-----\n", "");
        String xml = """
                <tsl:TrustServiceStatusList xmlns:tsl="http://uri.etsi.org/02231/v2#">
                 <tsl:SchemeInformation>
                  <tsl:ListIssueDateTime>2026-05-11T14:00:00Z</tsl:ListIssueDateTime>
                  <tsl:NextUpdate><tsl:dateTime>2027-05-11T14:00:00Z</tsl:dateTime></tsl:NextUpdate>
                 </tsl:SchemeInformation>
                 <tsl:TrustServiceProviderList><tsl:TrustServiceProvider>
                  <tsl:TSPInformation><tsl:TSPTradeName><tsl:Name xml:lang="fr">%s</tsl:Name></tsl:TSPTradeName></tsl:TSPInformation>
                  <tsl:TSPServices><tsl:TSPService><tsl:ServiceInformation>
                   <tsl:ServiceTypeIdentifier>http://uri.etsi.org/TrstSvc/Svctype/CA/PKC</tsl:ServiceTypeIdentifier>
                   <tsl:ServiceDigitalIdentity><tsl:DigitalId><tsl:X509Certificate>%s</tsl:X509Certificate></tsl:DigitalId></tsl:ServiceDigitalIdentity>
                   <tsl:ServiceStatus>http://uri.etsi.org/TrstSvc/Svcstatus/%s</tsl:ServiceStatus>
                   <tsl:StatusStartingTime>%s</tsl:StatusStartingTime>
                  </tsl:ServiceInformation></tsl:TSPService></tsl:TSPServices>
                 </tsl:TrustServiceProvider></tsl:TrustServiceProviderList>
                </tsl:TrustServiceStatusList>""".formatted(id, der, status, recognisedFrom);
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sign(Document document, TestAuthority signer)
            throws GeneralSecurityException, MarshalException, XMLSignatureException {
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        Transform subtract = factory.newTransform(
                Transform.XPATH2,
                new XPathFilter2ParameterSpec(List.of(new XPathType(
                        subtracted,
                        XPathType.Filter.SUBTRACT,
                        java.util.Map.of("ds", javax.xml.crypto.dsig.XMLSignature.XMLNS)))));
        Transform canonical = factory.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null);
        Reference reference = factory.newReference(
                "", factory.newDigestMethod(DigestMethod.SHA256, null), List.of(subtract, canonical), null, null);
        SignedInfo info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", null),
                List.of(reference));
        KeyInfoFactory keys = factory.getKeyInfoFactory();
        KeyInfo key = keys.newKeyInfo(List.of(keys.newX509Data(List.of(signer.certificate()))));
        DOMSignContext context = new DOMSignContext(signer.key(), document.getDocumentElement());
        context.setDefaultNamespacePrefix("ds");
        context.putNamespacePrefix(Transform.XPATH2, "filter");
        factory.newXMLSignature(info, key).sign(context);
    }
}

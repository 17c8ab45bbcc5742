package fr.completude.recognition.twoddoc;

import java.security.Key;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorException;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import javax.xml.crypto.dsig.spec.XPathFilter2ParameterSpec;
import javax.xml.crypto.dsig.spec.XPathType;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The XML signature of a trusted list (XML-Signature; ETSI TS 102 231 annex B). It counts only when it covers the whole
 * document but itself and was made with a certificate that we were told to expect.
 */
final class ListSignature {

    private static final String WITHOUT_SIGNATURE = "/descendant::ds:Signature";

    private final List<X509Certificate> signers;

    /** @param signers certificates that may sign, or issue certificates that sign */
    ListSignature(List<X509Certificate> signers) {
        this.signers = signers;
    }

    boolean isGood(Document document) {
        NodeList signatures = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        if (signatures.getLength() != 1
                || !(signatures.item(0) instanceof Element element)
                || element.getParentNode() != document.getDocumentElement()) {
            return false;
        }
        DOMValidateContext context = new DOMValidateContext(new Signer(), element);
        context.setProperty("org.jcp.xml.dsig.secureValidation", true);
        declareIds(element, context);
        try {
            XMLSignature signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
            return coversAll(signature) && signature.validate(context);
        } catch (MarshalException | XMLSignatureException e) {
            return false;
        }
    }

    /** Parts of the signature itself are referred to by their {@code Id}. */
    private static void declareIds(Element element, DOMValidateContext context) {
        if (element.hasAttributeNS(null, "Id")) {
            context.setIdAttributeNS(element, null, "Id");
        }
        NodeList all = element.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element inner && inner.hasAttributeNS(null, "Id")) {
                context.setIdAttributeNS(inner, null, "Id");
            }
        }
    }

    private static boolean coversAll(XMLSignature signature) {
        List<?> references = signature.getSignedInfo().getReferences();
        return references.stream()
                .map(Reference.class::cast)
                .anyMatch(reference -> "".equals(reference.getURI())
                        && reference.getTransforms().stream()
                                .map(Transform.class::cast)
                                .allMatch(ListSignature::keepsAll));
    }

    /** Whether a transform takes away nothing but the signature. */
    private static boolean keepsAll(Transform transform) {
        if (transform.getParameterSpec() instanceof XPathFilter2ParameterSpec filter) {
            return filter.getXPathList().size() == 1
                    && subtractsTheSignature(filter.getXPathList().get(0));
        }
        return List.of(Transform.ENVELOPED, CanonicalizationMethod.INCLUSIVE, CanonicalizationMethod.EXCLUSIVE)
                .contains(transform.getAlgorithm());
    }

    private static boolean subtractsTheSignature(XPathType path) {
        return path.getFilter() == XPathType.Filter.SUBTRACT
                && path.getExpression().strip().equals(WITHOUT_SIGNATURE)
                && XMLSignature.XMLNS.equals(path.getNamespaceMap().getOrDefault("ds", XMLSignature.XMLNS));
    }

    private boolean isExpected(X509Certificate certificate) {
        return signers.stream()
                .anyMatch(signer -> signer.equals(certificate)
                        || (Certificates.mayIssue(signer) && Certificates.isIssuedBy(certificate, signer)));
    }

    /** Gives the key of the certificate beside the signature, if it is an expected one. */
    private final class Signer extends KeySelector {

        @Override
        public KeySelectorResult select(
                @Nullable KeyInfo info, Purpose purpose, AlgorithmMethod method, XMLCryptoContext context)
                throws KeySelectorException {
            Optional<X509Certificate> found = info == null
                    ? Optional.empty()
                    : info.getContent().stream()
                            .filter(X509Data.class::isInstance)
                            .flatMap(data -> ((X509Data) data).getContent().stream())
                            .filter(X509Certificate.class::isInstance)
                            .map(X509Certificate.class::cast)
                            .filter(ListSignature.this::isExpected)
                            .findFirst();
            Key key = found.orElseThrow(() -> new KeySelectorException("No expected certificate."))
                    .getPublicKey();
            return () -> key;
        }
    }
}

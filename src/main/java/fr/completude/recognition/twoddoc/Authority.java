package fr.completude.recognition.twoddoc;

import java.security.cert.X509Certificate;
import java.time.LocalDate;

/**
 * A certification authority of the trusted list.
 *
 * @param id four characters, as headers name it
 * @param recognisedFrom day from which its publisher answers for it
 */
record Authority(String id, X509Certificate certificate, LocalDate recognisedFrom) {}

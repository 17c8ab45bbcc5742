package fr.completude.recognition;

import fr.completude.recognition.again.SecondLooks;
import fr.completude.recognition.split.Splitter;
import fr.completude.recognition.wording.Wording;

/** What files go through until their pieces are known. */
record RecognitionSteps(
        PhotoFinder photos, Splitter splitter, Wording wording, PieceMaker pieces, SecondLooks secondLooks) {}

package fr.completude.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageImagesTest {

    @Test
    void aStatedResolutionIsBroughtToTwoHundred() {
        assertThat(PageImages.scale(400, 700)).isEqualTo(0.5);
    }

    @Test
    void aPhotoThatStatesNoneKeepsItsPixelsUpToALimit() {
        assertThat(PageImages.scale(72, 2000)).isEqualTo(1);
        assertThat(PageImages.scale(72, 5000)).isEqualTo(0.5);
    }
}

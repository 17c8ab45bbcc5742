package fr.completude.reading.child.network;

import java.util.List;

/** The network of the text model: strips of text in, how likely each character is at each place out. */
final class LineNetwork implements AutoCloseable {

    private final TextModel model;
    private final ColumnStage columns;
    private final SequenceLayer onward;
    private final SequenceLayer back;
    private final SequenceLayer last;

    LineNetwork(LiteLibrary library, TextModel model) {
        this.model = model;
        columns = new ColumnStage(library, model);
        onward = new SequenceLayer(library, SequenceLayer.Direction.ONWARD, model.onward(), null);
        back = new SequenceLayer(library, SequenceLayer.Direction.BACK, model.back(), null);
        last = new SequenceLayer(library, SequenceLayer.Direction.ONWARD, model.last(), model.characters());
    }

    /** What the network sees along each strip. */
    List<Sighting> look(List<StripImage> strips) {
        List<float[]> features = columns.features(strips);
        List<Sighting> sightings =
                strips.stream().map(strip -> new Sighting(strip.columns())).toList();
        last.along(
                through(back, through(onward, features, model.onward()), model.back()),
                (strip, column, values, offset) -> sightings
                        .get(strip)
                        .note(column, values, offset, model.alphabet().size()));
        return sightings;
    }

    static List<float[]> through(SequenceLayer layer, List<float[]> features, Cell cell) {
        int size = cell.size();
        List<float[]> given = features.stream()
                .map(values -> new float[values.length / cell.shown() * size])
                .toList();
        layer.along(
                features,
                (strip, column, values, offset) ->
                        System.arraycopy(values, offset, given.get(strip), column * size, size));
        return given;
    }

    @Override
    public void close() {
        columns.close();
        onward.close();
        back.close();
        last.close();
    }
}

package fr.completude.cli;

import java.time.Instant;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import fr.completude.language.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each event as a line of JSON, for collectors of logs: its sentence, and apart from it the same for all of its kind
 * ({@code event}) and what is this one's own ({@code values}). Of what failed, the class and the place.
 */
final class JsonLines extends LayoutBase<ILoggingEvent> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String doLayout(ILoggingEvent event) {
        ObjectNode line = JSON.createObjectNode()
                .put("at", Instant.ofEpochMilli(event.getTimeStamp()).toString())
                .put("level", event.getLevel().toString())
                .put("logger", event.getLoggerName())
                .put("message", PlainText.line(event.getFormattedMessage()))
                .put("event", PlainText.line(event.getMessage()));
        add(line.putArray("values"), event.getArgumentArray());
        if (event.getThrowableProxy() != null) {
            add(line.putArray("causes"), event.getThrowableProxy());
        }
        return JSON.writeValueAsString(line) + System.lineSeparator();
    }

    private static void add(ArrayNode values, Object @Nullable [] all) {
        if (all == null) {
            return;
        }
        for (Object value : all) {
            if (value instanceof Long || value instanceof Integer) {
                values.add(((Number) value).longValue());
            } else {
                values.add(PlainText.line(String.valueOf(value)));
            }
        }
    }

    private static void add(ArrayNode causes, IThrowableProxy failure) {
        for (IThrowableProxy cause = failure; cause != null; cause = cause.getCause()) {
            ObjectNode told = causes.addObject().put("class", cause.getClassName());
            ArrayNode steps = told.putArray("steps");
            for (StackTraceElementProxy step : cause.getStackTraceElementProxyArray()) {
                steps.add(step.getSTEAsString());
            }
        }
    }
}

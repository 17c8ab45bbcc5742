package fr.completude.cli;

import java.util.logging.LogManager;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.Layout;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import fr.completude.language.PlainText;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Logs go to standard error, since standard output carries the result alone. Only the program's own are kept: they name
 * dossiers by opaque numbers, whereas those of libraries may quote what they work on; and their failures come back as
 * outcomes, told in one sentence. Written in Java because an XML file would cost a tenth of a second at every start.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class Logging extends ContextAwareBase implements Configurator {

    private static final String OWN = "fr.completude";
    private static final String FORM = "COMPLETUDE_JOURNAL";
    private static final String JSON = "json";
    private static final String PLATFORM_SETTINGS = "java.util.logging.config.file";
    private static final String PLATFORM_SETUP = "java.util.logging.config.class";

    private final @Nullable String form;

    /** As the environment wants it: for programs as JSON, else for people. */
    public Logging() {
        this(System.getenv(FORM));
    }

    Logging(@Nullable String form) {
        this.form = form;
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        Layout<ILoggingEvent> layout = JSON.equalsIgnoreCase(form) ? new JsonLines() : lines();
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setLayout(layout);
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.OFF);
        root.addAppender(appender);
        context.getLogger(OWN).setLevel(Level.WARN);
        silenceOthers();
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** The web server logs by means of the platform, which writes to the console unless somebody set it up otherwise. */
    private static void silenceOthers() {
        if (System.getProperty(PLATFORM_SETTINGS) == null && System.getProperty(PLATFORM_SETUP) == null) {
            LogManager.getLogManager().reset();
        }
    }

    private static PatternLayout lines() {
        PatternLayout layout = new PatternLayout();
        layout.getInstanceConverterMap().put("words", OneLine::new);
        layout.getInstanceConverterMap().put("causes", Causes::new);
        layout.setPattern("%d{HH:mm:ss} %-5level %logger{0} - %words%n%causes");
        return layout;
    }

    /** Shows the causes of the program's own failures too. */
    static void inDetail() {
        if (LoggerFactory.getLogger(OWN) instanceof Logger own) {
            own.setLevel(Level.DEBUG);
        }
    }

    /** The message, as text on one line: nobody writes lines of their own into a log, nor into a terminal. */
    static final class OneLine extends ClassicConverter {

        @Override
        public String convert(ILoggingEvent event) {
            return PlainText.line(event.getFormattedMessage());
        }
    }

    /** What failed, and where in the program: the words of a failure may quote a paper or name a file. */
    static final class Causes extends ThrowableHandlingConverter {

        @Override
        public String convert(ILoggingEvent event) {
            StringBuilder told = new StringBuilder();
            for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
                told.append(cause.getClassName()).append(System.lineSeparator());
                for (StackTraceElementProxy step : cause.getStackTraceElementProxyArray()) {
                    told.append('\t').append(step.getSTEAsString()).append(System.lineSeparator());
                }
            }
            return told.toString();
        }
    }
}

package fr.completude.web;

import java.util.HashMap;
import java.util.Map;

import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.web.context.support.StandardServletEnvironment;

/**
 * The settings of the framework are the program's own: what else would be asked first, variables of the environment, system
 * properties and files beside the program, may be meant for other programs, and would open what is closed here.
 */
final class OwnSettings extends StandardServletEnvironment {

    OwnSettings(Map<String, Object> settings) {
        Map<String, Object> own = new HashMap<>(settings);
        // A folder nothing lies in, so that no application.yaml is looked for where the program was started.
        own.put("spring.config.location", "optional:classpath:/fr/completude/web/none/");
        getPropertySources().addFirst(new MapPropertySource("completude", own));
    }

    @Override
    protected void customizePropertySources(MutablePropertySources sources) {
        // None of those the framework would ask.
    }
}

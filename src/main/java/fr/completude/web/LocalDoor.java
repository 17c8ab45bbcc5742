package fr.completude.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nobody signs in: whoever sits at this machine is let in. */
@Configuration(proxyBeanMethods = false)
class LocalDoor {

    @Bean
    Callers callers() {
        return new LocalCallers(Token.fresh());
    }
}

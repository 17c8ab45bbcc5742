package fr.completude.web;

import java.util.Optional;

import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;

/**
 * What the last night counted, as it wrote it down: nights are other processes, so there is no registry of meters here to
 * be asked.
 */
@WebEndpoint(id = NightMetricsEndpoint.ID)
final class NightMetricsEndpoint {

    static final String ID = "prometheus";

    private static final String TEXT = "text/plain;version=0.0.4;charset=utf-8";

    private final Operations operations;

    NightMetricsEndpoint(Operations operations) {
        this.operations = operations;
    }

    /** Not found before the first night. */
    @ReadOperation(produces = TEXT)
    public WebEndpointResponse<String> metrics() {
        Optional<String> text = operations.metrics().get();
        return text.isPresent()
                ? new WebEndpointResponse<>(text.get())
                : new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
    }
}

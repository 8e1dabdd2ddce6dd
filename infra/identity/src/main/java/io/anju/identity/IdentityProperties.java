package io.anju.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the provider.
 *
 * @param folder where the signing key and the credentials are kept
 * @param division the division of officials who name none
 * @param tokenLifetime how long an access token is good for
 * @param sessionLifetime how long a console may renew its access token without a new sign-in
 * @param consoles the addresses the console is served at
 */
@ConfigurationProperties("anju.identity")
public record IdentityProperties(
    Path folder,
    String division,
    Duration tokenLifetime,
    Duration sessionLifetime,
    List<URI> consoles) {}

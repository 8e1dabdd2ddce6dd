package io.anju.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the provider.
 *
 * @param folder the folder of the signing key and the credentials
 * @param division the default division of officials
 * @param tokenLifetime the validity of an access token
 * @param sessionTokenLifetime the validity of an access token of a console's session, within which
 *     a revocation takes effect
 * @param attemptsPerMinute sign-ins that one address may try in a minute
 * @param sessionLifetime how long a console may renew its access token without a new sign-in
 * @param consoles the base URLs of the console
 */
@ConfigurationProperties("anju.identity")
public record IdentityProperties(
    Path folder,
    String division,
    Duration tokenLifetime,
    Duration sessionTokenLifetime,
    Duration sessionLifetime,
    int attemptsPerMinute,
    List<URI> consoles) {}

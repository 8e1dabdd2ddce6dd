package io.anju.gateway.overload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The adaptive limit of requests in progress.
 *
 * @param initial the limit at the start
 * @param lowest the limit that the slowest service keeps
 * @param highest the limit that it grows to while requests are answered in time
 * @param target how long a request may take, on average, before the limit shrinks
 */
@ConfigurationProperties("anju.gateway.overload")
public record OverloadProperties(int initial, int lowest, int highest, Duration target) {}

package io.anju.platform.config;

import io.anju.platform.facts.FactsConfiguration;
import io.anju.platform.idempotency.IdempotencyConfiguration;
import io.anju.platform.keys.KeysConfiguration;
import io.anju.platform.probe.ProbeConfiguration;
import io.anju.platform.readyourwrites.ReadYourWritesConfiguration;
import io.anju.platform.security.AccessConfiguration;
import io.anju.platform.security.SecurityConfiguration;
import io.anju.platform.server.ServerConfiguration;
import io.anju.platform.store.StoreConfiguration;
import io.anju.platform.web.ApiDescriptionConfiguration;
import io.anju.platform.web.WebConfiguration;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/**
 * A service that keeps data: store, facts, keys, access, idempotency, HTTP. Its configuration
 * imports {@code anju-platform.yml}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootApplication(proxyBeanMethods = false)
@Import({
  TimeConfiguration.class,
  WebConfiguration.class,
  ServerConfiguration.class,
  ReadYourWritesConfiguration.class,
  ApiDescriptionConfiguration.class,
  SecurityConfiguration.class,
  KeysConfiguration.class,
  FactsConfiguration.class,
  StoreConfiguration.class,
  AccessConfiguration.class,
  IdempotencyConfiguration.class,
  ProbeConfiguration.class
})
public @interface AnjuService {}

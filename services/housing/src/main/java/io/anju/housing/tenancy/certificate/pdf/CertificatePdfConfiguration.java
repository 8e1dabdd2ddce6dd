package io.anju.housing.tenancy.certificate.pdf;

import io.anju.housing.tenancy.certificate.CertificatePrinter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CertificatePdfConfiguration {

  @Bean
  CertificatePrinter certificatePrinter() {
    return new PdfCertificatePrinter();
  }
}

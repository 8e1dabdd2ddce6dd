package io.anju.platform.web;

import io.anju.platform.print.Printed;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Sends files. */
final class PrintedConverter extends AbstractHttpMessageConverter<Printed> {

  PrintedConverter() {
    super(List.of(MediaType.APPLICATION_PDF, MediaType.IMAGE_PNG, MediaType.valueOf("image/svg+xml")).toArray(MediaType[]::new));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Printed.class;
  }

  @Override
  public boolean canRead(Class<?> type, MediaType media) {
    return false;
  }

  @Override
  protected Printed readInternal(Class<? extends Printed> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("files are only sent", message);
  }

  @Override
  protected void writeInternal(Printed printed, HttpOutputMessage message) throws IOException {
    message.getHeaders().setContentDisposition(ContentDisposition.inline().filename(printed.name()).build());
    message.getHeaders().setContentLength(printed.bytes().length);
    message.getBody().write(printed.bytes());
  }
}

package io.anju.platform.web;

import io.anju.platform.access.FileResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Sends files. */
final class FileResponseConverter extends AbstractHttpMessageConverter<FileResponse> {

  FileResponseConverter() {
    super(
        List.of(MediaType.APPLICATION_PDF, MediaType.IMAGE_PNG, MediaType.valueOf("image/svg+xml"))
            .toArray(MediaType[]::new));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == FileResponse.class;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType media) {
    return false;
  }

  @Override
  protected FileResponse readInternal(
      Class<? extends FileResponse> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("files are only sent", message);
  }

  @Override
  protected void writeInternal(FileResponse file, HttpOutputMessage message) throws IOException {
    message
        .getHeaders()
        .setContentDisposition(ContentDisposition.inline().filename(file.name()).build());
    message.getHeaders().setContentLength(file.bytes().length);
    message.getBody().write(file.bytes());
  }
}

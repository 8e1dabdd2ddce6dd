package io.anju.employment;

import io.anju.platform.error.ErrorCode;

/** Errors of the employment service. */
public enum EmploymentError implements ErrorCode {
  ENTERPRISE_WITHOUT_DIVISION("enterprise-without-division", 422),
  EMPLOYMENT_INVALID("employment-invalid", 422),
  EMPLOYMENT_DIFFERS("employment-differs", 409),
  EMPLOYMENT_ENDED("employment-ended", 409),
  INSURANCE_INVALID("insurance-invalid", 422),
  ENROLMENT_INVALID("enrolment-invalid", 422),
  ENROLMENT_DIFFERS("enrolment-differs", 409),
  ENROLMENT_ENDED("enrolment-ended", 409),
  DISCREPANCY_NOT_OPEN("discrepancy-not-open", 409);

  private final String code;
  private final int status;

  EmploymentError(String code, int status) {
    this.code = code;
    this.status = status;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public int status() {
    return status;
  }
}

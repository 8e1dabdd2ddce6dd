package io.anju.residence.permit.web;

import io.anju.residence.permit.application.Enquiry;

/** The body that asks a department to confirm a condition. */
record EnquiryRequest(Enquiry.Department department, String condition) {}

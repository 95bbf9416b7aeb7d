package org.redress.platform.identity;

import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an operation is called in the API description, or else in our code. */
final class OperationName {
    private OperationName() {}

    static String of(Method method) {
        Operation described = method.getAnnotation(Operation.class);
        return described == null || described.operationId().isEmpty() ? method.getName() : described.operationId();
    }
}

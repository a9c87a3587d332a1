package org.daylight.workbench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.daylight.account.CurrentActor;
import org.daylight.account.Permission;
import org.daylight.web.Maintenance;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** While the system is being maintained only those who watch it (系统管理员) may work; everybody else is asked to wait. */
@Configuration(proxyBeanMethods = false)
class MaintainedWorkbench implements WebMvcConfigurer, HandlerInterceptor {

    private final Maintenance maintenance;
    private final CurrentActor current;

    MaintainedWorkbench(Maintenance maintenance, CurrentActor current) {
        this.maintenance = maintenance;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/workbench", "/workbench/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        boolean open = !maintenance.isOn()
                || current.find()
                        .filter(actor -> actor.holds(Permission.VIEW_JOBS))
                        .isPresent();
        if (!open) {
            maintenance.answer(request, response);
        }
        return open;
    }
}
